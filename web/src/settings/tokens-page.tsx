/** The reader's own API tokens: made with a scope and an end, shown once, ended. */
import { useState } from 'react';
import { answered, api } from '../api/client.ts';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { Dialog } from '../parts/dialog.tsx';
import { Field, SelectField } from '../parts/field.tsx';
import { Message } from '../parts/states.tsx';
import { Moment, RelativeMoment } from '../time/moment.tsx';
import { Act, NotOpen } from './acts.tsx';
import { ChangeDialog } from '../parts/change-dialog.tsx';
import { type Token, tokensQuery } from './queries.ts';
import { SettingsPage } from './settings-page.tsx';
import styles from './settings.module.css';

type Open =
  | { readonly what: 'create' }
  | { readonly what: 'made'; readonly name: string; readonly secret: string }
  | { readonly what: 'end'; readonly token: Token };

export function TokensPage() {
  const { t, language } = useText();
  const k = t.settings.tokens;
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <SettingsPage
      title={t.settings.pages.tokens}
      lead={k.lead}
      query={tokensQuery(language)}
      actions={({ allowedActions }) => (
        <Act of={allowedActions} action="CreateToken" onAct={() => setOpen({ what: 'create' })} primary>
          {t.settings.actions.CreateToken}
        </Act>
      )}
    >
      {({ data, allowedActions }) => (
        <>
          {data.length === 0 ? (
            <Message icon="closed" title={k.none}>
              <p>{k.noneText}</p>
            </Message>
          ) : (
            <List tokens={data} onEnd={(token) => setOpen({ what: 'end', token })} />
          )}
          <NotOpen actions={allowedActions} />
          {open?.what === 'create' ? (
            <CreateToken onClose={close} onMade={(name, secret) => setOpen({ what: 'made', name, secret })} />
          ) : null}
          {open?.what === 'made' ? <Made name={open.name} secret={open.secret} onClose={close} /> : null}
          {open?.what === 'end' ? <EndToken token={open.token} onClose={close} /> : null}
        </>
      )}
    </SettingsPage>
  );
}

function List(props: { readonly tokens: readonly Token[]; readonly onEnd: (token: Token) => void }) {
  const { t } = useText();
  const k = t.settings.tokens;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{k.name}</th>
          <th scope="col">{k.scope}</th>
          <th scope="col">{k.lastUsed}</th>
          <th scope="col">{k.ends}</th>
          <th scope="col">
            <span className="visually-hidden">{k.end}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.tokens.map((token) => (
          <tr key={token.id}>
            <th scope="row">
              {token.name}
              <span className={styles['second']}>
                {k.made} <RelativeMoment at={token.createdAt} />
              </span>
            </th>
            <td>
              <span className={styles['label']}>{k.scope} </span>
              {k.scopes[token.scope]}
            </td>
            <td>
              <span className={styles['label']}>{k.lastUsed} </span>
              {token.lastUsedAt === null ? k.never : <RelativeMoment at={token.lastUsedAt} />}
            </td>
            <td>
              <span className={styles['label']}>{k.ends} </span>
              <Moment at={token.expiresAt} />
            </td>
            <td className={styles['end']}>
              <button type="button" className={buttons['button']} onClick={() => props.onEnd(token)}>
                {k.end}
                <span className="visually-hidden"> {token.name}</span>
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const LONGEST_DAYS = 365;

function CreateToken(props: {
  readonly onClose: () => void;
  readonly onMade: (name: string, secret: string) => void;
}) {
  const { t } = useText();
  const k = t.settings.tokens;
  const [name, setName] = useState('');
  const [scope, setScope] = useState<Token['scope']>('read');
  const [days, setDays] = useState('30');
  return (
    <ChangeDialog
      title={t.settings.actions.CreateToken}
      submit={k.create}
      onClose={props.onClose}
      onDone={() => undefined}
      fields={{ '/name': 'name', '/days': 'days' }}
      missing={() => [
        ...(name.trim() === '' ? [{ text: k.nameMissing, field: 'name' }] : []),
        ...(/^\d+$/.test(days) && Number(days) >= 1 && Number(days) <= LONGEST_DAYS
          ? []
          : [{ text: k.daysMissing(LONGEST_DAYS), field: 'days' }]),
      ]}
      send={async () => {
        const answer = await answered(
          api.POST('/v1/tokens', { body: { name: name.trim(), scope, days: Number(days) } }),
        );
        props.onMade(answer.name, answer.secret);
      }}
    >
      <Field
        id="name"
        label={k.name}
        hint={k.nameHint}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <SelectField
        label={k.scope}
        hint={k.scopeHint}
        value={scope}
        onChange={(event) => setScope(event.target.value === 'write' ? 'write' : 'read')}
      >
        <option value="read">{k.scopes.read}</option>
        <option value="write">{k.scopes.write}</option>
      </SelectField>
      <Field
        id="days"
        label={k.days}
        inputMode="numeric"
        value={days}
        onChange={(event) => setDays(event.target.value)}
      />
    </ChangeDialog>
  );
}

function Made(props: { readonly name: string; readonly secret: string; readonly onClose: () => void }) {
  const { name, secret, onClose } = props;
  const { t } = useText();
  const k = t.settings.tokens;
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(secret).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Dialog
      title={k.madeTitle(name)}
      onClose={onClose}
      actions={
        <>
          <button type="button" className={`${buttons['button']} ${buttons['primary']}`} onClick={copy}>
            {k.copy}
          </button>
          <button type="button" className={buttons['button']} onClick={onClose}>
            {k.kept}
          </button>
        </>
      }
    >
      <p>{k.once}</p>
      <code className={styles['secret']}>{secret}</code>
      <p role="status">{copied === null ? '' : copied ? k.copied : k.notCopied}</p>
    </Dialog>
  );
}

function EndToken({ token, onClose }: { readonly token: Token; readonly onClose: () => void }) {
  const { t } = useText();
  const k = t.settings.tokens;
  return (
    <ChangeDialog
      title={k.endTitle(token.name)}
      submit={k.end}
      onClose={onClose}
      send={() => answered(api.DELETE('/v1/tokens/{token}', { params: { path: { token: token.id } } }))}
    >
      <p>{k.endText}</p>
    </ChangeDialog>
  );
}
