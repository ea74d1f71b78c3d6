/** One person: what they hold and held, since when and by whom; giving and taking roles; their departure. */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { answered, api } from '../api/client.ts';
import { useText, wordFor } from '../catalogue/text.tsx';
import { Pair, Pairs, Quiet, Section } from '../exception/section.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { SelectField } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { Moment } from '../time/moment.tsx';
import { Act, NotOpen } from './acts.tsx';
import { ChangeDialog } from '../parts/change-dialog.tsx';
import { type Authority, authorityQuery, type DirectoryPerson, type Held, personQuery } from './queries.ts';
import { SettingsPage } from './settings-page.tsx';
import styles from './settings.module.css';

type Role = Held['role'];
const roles: readonly Role[] = [
  'requester',
  'risk-owner',
  'analyst',
  'control-owner',
  'auditor',
  'administrator',
];
type Open =
  | { readonly what: 'grant' }
  | { readonly what: 'revoke'; readonly role: Role }
  | { readonly what: 'departure' };

export function PersonPage() {
  const { t, language } = useText();
  const { person: id } = useParams({ from: '/inside/settings/people/$person' });
  const { data: person, error, refetch } = useQuery(personQuery(id));
  const [open, setOpen] = useState<Open | null>(null);
  const p = t.settings.people;
  return (
    <SettingsPage title={person?.name ?? id} lead={person?.title ?? ''} query={authorityQuery(language)}>
      {(authority) => {
        if (person === undefined)
          return error === null ? (
            <Loading label={t.states.loading} />
          ) : (
            <Failed error={error} retry={() => void refetch()} />
          );
        const all = authority.roles.filter((r) => r.person.id === person.id);
        const held = all.filter((r) => r.until === null);
        const ended = all.filter((r) => r.until !== null).toReversed();
        const actions = authority.allowedActions;
        return (
          <>
            <p>
              <Link to="/settings/people">{p.back}</Link>
            </p>
            {person.active ? null : (
              <div className={styles['alarm']}>
                <Icon name="warning" />
                <p>{p.left(person.name)}</p>
              </div>
            )}
            <Facts person={person} authority={authority} />
            <Section title={p.roles}>
              {held.length === 0 ? (
                <Quiet>{p.noRole}</Quiet>
              ) : (
                <Roles held={held} onRevoke={(role) => setOpen({ what: 'revoke', role })} />
              )}
              <div className={styles['below']}>
                {person.active && person.kind === 'person' ? (
                  <Act of={actions} action="GrantRole" onAct={() => setOpen({ what: 'grant' })}>
                    {t.settings.actions.GrantRole}
                  </Act>
                ) : null}
              </div>
              {ended.length === 0 ? null : (
                <Disclosure label={p.endedCount(ended.length)}>
                  <Roles held={ended} onRevoke={null} />
                </Disclosure>
              )}
            </Section>
            {person.active ? (
              <Section title={p.departure}>
                <p className={styles['note']}>{p.departureNote}</p>
                <div className={styles['below']}>
                  <Act of={actions} action="ChangeDirectory" onAct={() => setOpen({ what: 'departure' })}>
                    {p.recordDeparture}
                  </Act>
                </div>
              </Section>
            ) : null}
            <NotOpen
              actions={[
                ...actions.filter((a) => a.action === 'GrantRole' || a.action === 'ChangeDirectory'),
                ...held.flatMap((r) => r.allowedActions),
              ]}
            />
            {open?.what === 'grant' ? (
              <GrantRole person={person} held={held} onClose={() => setOpen(null)} />
            ) : null}
            {open?.what === 'revoke' ? (
              <RevokeRole person={person} role={open.role} onClose={() => setOpen(null)} />
            ) : null}
            {open?.what === 'departure' ? <Departure person={person} onClose={() => setOpen(null)} /> : null}
          </>
        );
      }}
    </SettingsPage>
  );
}

function Facts(props: { readonly person: DirectoryPerson; readonly authority: Authority }) {
  const { person, authority } = props;
  const { t } = useText();
  const p = t.settings.people;
  const offices = [
    ...(authority.ciso?.holder.id === person.id ? [t.account.offices.ciso] : []),
    ...(authority.seats.some((s) => s.person.id === person.id && s.until === null)
      ? [t.account.offices.seat]
      : []),
    ...authority.delegations
      .filter((d) => d.to.id === person.id && d.standing === 'stands')
      .map((d) => t.account.offices.delegate(t.bands[d.ceiling].toLowerCase())),
  ];
  const issued = authority.signIns.findLast((s) => s.person.id === person.id);
  const manager = typeof person.manager === 'object' ? person.manager?.name : person.manager;
  return (
    <Pairs>
      <Pair label={p.username}>{person.username}</Pair>
      <Pair label={p.email}>{person.email}</Pair>
      {manager === undefined || manager === null ? null : <Pair label={p.manager}>{manager}</Pair>}
      {offices.length === 0 ? null : <Pair label={p.offices}>{offices.join(', ')}</Pair>}
      {issued === undefined ? null : (
        <Pair label={p.signIn}>
          <Moment at={issued.at} /> {p.signInBy(issued.by.name)}
        </Pair>
      )}
    </Pairs>
  );
}

function Roles(props: { readonly held: readonly Held[]; readonly onRevoke: ((role: Role) => void) | null }) {
  const { held, onRevoke } = props;
  const { t } = useText();
  const p = t.settings.people;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{p.role}</th>
          <th scope="col">{t.settings.from}</th>
          <th scope="col">{p.givenBy}</th>
          <th scope="col">
            {onRevoke === null ? t.settings.to : <span className="visually-hidden">{p.roles}</span>}
          </th>
        </tr>
      </thead>
      <tbody>
        {held.map((r) => (
          <tr key={`${r.role} ${r.since}`}>
            <th scope="row">{wordFor(t.roles, r.role)}</th>
            <td>
              <span className={styles['label']}>{t.settings.from} </span>
              <Moment at={r.since} />
            </td>
            <td>
              <span className={styles['label']}>{p.givenBy} </span>
              {r.by.name}
            </td>
            <td className={styles['end']}>
              {r.until === null ? null : <Moment at={r.until} />}
              {onRevoke === null ? null : (
                <Act
                  of={r.allowedActions}
                  action="RevokeRole"
                  onAct={() => onRevoke(r.role)}
                  about={wordFor(t.roles, r.role)}
                >
                  {t.settings.actions.RevokeRole}
                </Act>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Props = { readonly person: DirectoryPerson; readonly onClose: () => void };

function GrantRole({ person, held, onClose }: Props & { readonly held: readonly Held[] }) {
  const { t } = useText();
  const p = t.settings.people;
  const open = roles.filter((role) => !held.some((h) => h.role === role));
  const [role, setRole] = useState<Role | undefined>(open[0]);
  return (
    <ChangeDialog
      title={t.settings.actions.GrantRole}
      submit={p.grant}
      onClose={onClose}
      missing={() => (role === undefined ? [{ text: p.allRoles }] : [])}
      send={() =>
        answered(
          api.POST('/v1/people/{person}/roles', {
            params: { path: { person: person.id } },
            body: { role: role ?? 'requester' },
          }),
        )
      }
    >
      <p>{p.grantText(person.name)}</p>
      <SelectField
        label={p.role}
        value={role ?? ''}
        onChange={(event) => setRole(open.find((r) => r === event.target.value))}
      >
        {open.map((r) => (
          <option key={r} value={r}>
            {wordFor(t.roles, r)}
          </option>
        ))}
      </SelectField>
      {role === undefined ? null : <p className={styles['note']}>{p.roleMeans[role]}</p>}
    </ChangeDialog>
  );
}

function RevokeRole({ person, role, onClose }: Props & { readonly role: Role }) {
  const { t } = useText();
  const p = t.settings.people;
  return (
    <ChangeDialog
      title={t.settings.actions.RevokeRole}
      submit={p.revoke}
      onClose={onClose}
      send={() =>
        answered(
          api.DELETE('/v1/people/{person}/roles/{role}', {
            params: { path: { person: person.id, role } },
          }),
        )
      }
    >
      <p>{p.revokeText(person.name, wordFor(t.roles, role))}</p>
    </ChangeDialog>
  );
}

function Departure({ person, onClose }: Props) {
  const { t } = useText();
  const p = t.settings.people;
  return (
    <ChangeDialog
      title={p.recordDeparture}
      submit={p.departureSubmit}
      onClose={onClose}
      send={() =>
        answered(
          api.POST('/v1/people/{username}/departure', {
            params: { path: { username: person.username } },
          }),
        )
      }
    >
      <p>{p.departureText(person.name)}</p>
    </ChangeDialog>
  );
}
