/** Who holds which role since when, and everybody else by search. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useText, wordFor } from '../catalogue/text.tsx';
import { Field } from '../parts/field.tsx';
import { Failed, Loading, Message } from '../parts/states.tsx';
import { RelativeMoment } from '../time/moment.tsx';
import { NotOpen } from './acts.tsx';
import { type Authority, authorityQuery, peopleQuery } from './queries.ts';
import { SettingsPage } from './settings-page.tsx';
import styles from './settings.module.css';

type Row = {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly detail: string;
};

export function PeoplePage() {
  const { t, language } = useText();
  const p = t.settings.people;
  const { text = '' } = useSearch({ from: '/inside/settings/people' });
  const navigate = useNavigate();
  return (
    <SettingsPage title={t.settings.pages.people} lead={p.lead} query={authorityQuery(language)}>
      {(authority) => (
        <>
          <div className={styles['search']}>
            <Field
              label={p.search}
              hint={p.searchHint}
              type="search"
              value={text}
              onChange={(event) => {
                const typed = event.target.value;
                void navigate({
                  to: '/settings/people',
                  search: typed === '' ? {} : { text: typed },
                  replace: true,
                });
              }}
            />
          </div>
          {text === '' ? <Holders authority={authority} /> : <Found authority={authority} text={text} />}
          <NotOpen
            actions={[
              ...authority.allowedActions.filter(
                (a) => a.action === 'GrantRole' || a.action === 'ChangeDirectory',
              ),
              ...authority.roles.flatMap((r) => r.allowedActions),
            ]}
          />
        </>
      )}
    </SettingsPage>
  );
}

function Holders({ authority }: { readonly authority: Authority }) {
  const now = authority.roles.filter((r) => r.until === null);
  const rows = new Map(
    now.map(({ person }): [string, Row] => [
      person.id,
      { id: person.id, name: person.name, active: person.active, detail: '' },
    ]),
  );
  const sorted = [...rows.values()].sort((a, b) => a.name.localeCompare(b.name));
  return <Table rows={sorted} authority={authority} />;
}

function Found({ authority, text }: { readonly authority: Authority; readonly text: string }) {
  const { t } = useText();
  const { data, error, refetch } = useQuery({ ...peopleQuery(text), placeholderData: keepPreviousData });
  if (data === undefined)
    return error === null ? (
      <Loading label={t.states.loading} />
    ) : (
      <Failed error={error} retry={() => void refetch()} />
    );
  if (data.length === 0)
    return (
      <Message icon="search" title={t.settings.people.nobody}>
        <p>{t.settings.people.nobodyText}</p>
      </Message>
    );
  const rows = data.map((p) => ({ id: p.id, name: p.name, active: p.active, detail: p.title }));
  return <Table rows={rows} authority={authority} />;
}

function Table(props: { readonly rows: readonly Row[]; readonly authority: Authority }) {
  const { rows, authority } = props;
  const { t } = useText();
  const p = t.settings.people;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{p.person}</th>
          <th scope="col">{p.roles}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const held = authority.roles.filter((r) => r.person.id === row.id && r.until === null);
          return (
            <tr key={row.id}>
              <th scope="row">
                <Link to="/settings/people/$person" params={{ person: row.id }}>
                  {row.name}
                </Link>
                {row.active ? null : <span className={styles['left']}> {t.settings.hasLeft}</span>}
                {row.detail === '' ? null : <span className={styles['second']}>{row.detail}</span>}
              </th>
              <td>
                {held.length === 0 ? (
                  <span className={styles['muted']}>{p.noRole}</span>
                ) : (
                  <ul className={styles['chips']}>
                    {held.map((r) => (
                      <li key={r.role}>
                        {wordFor(t.roles, r.role)} <RelativeMoment at={r.since} className={styles['muted']} />
                      </li>
                    ))}
                  </ul>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
