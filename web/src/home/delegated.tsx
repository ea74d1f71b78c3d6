/** What the CISO gave to whom, and what was done with it. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { authorityQuery, delegatedQuery } from '../api/queries.ts';
import type { Delegation } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Quiet, Section } from '../exception/section.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { RelativeMoment } from '../time/moment.tsx';
import styles from './home.module.css';

export function Delegated() {
  const { t } = useText();
  const { data: authority, error, refetch } = useQuery(authorityQuery);
  const d = t.home.delegated;
  const given = authority?.delegations.filter(({ standing }) => standing !== 'ended') ?? [];
  return (
    <Section title={d.title}>
      {authority === undefined ? (
        error === null ? (
          <Loading label={t.states.loading} />
        ) : (
          <Failed error={error} retry={() => void refetch()} />
        )
      ) : given.length === 0 ? (
        <Quiet>{d.none}</Quiet>
      ) : (
        <ul className={styles['delegations']}>
          {given.map((delegation) => (
            <li key={delegation.id}>
              <Given delegation={delegation} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Given({ delegation }: { readonly delegation: Delegation }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const d = t.home.delegated;
  const { to, ceiling, policies, inForceUntil, standing, used } = delegation;
  const facts = [
    d.upTo(t.bands[ceiling].toLowerCase()),
    policies === null ? d.every : d.policies(policies.length),
    ...(d.standing[standing] === '' ? [] : [d.standing[standing]]),
  ];
  return (
    <>
      <p>
        <strong>{to.name}</strong> <span className={styles['muted']}>{facts.join(', ')}</span>
      </p>
      <p className={styles['muted']}>
        {d.used(used.granted, used.rejected)} · {d.until} <RelativeMoment at={inForceUntil} />
      </p>
      {used.granted + used.rejected === 0 ? null : (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {d.show}
            <span className="visually-hidden">: {to.name}</span>
          </summary>
          {open ? <Decisions delegation={delegation.id} /> : null}
        </details>
      )}
    </>
  );
}

function Decisions({ delegation }: { readonly delegation: string }) {
  const { t } = useText();
  const { data, error, refetch } = useQuery(delegatedQuery(delegation));
  if (data === undefined)
    return error === null ? (
      <Loading label={t.states.loading} />
    ) : (
      <Failed error={error} retry={() => void refetch()} />
    );
  return (
    <ul className={styles['decisions']}>
      {data.map(({ number, title, decision, at }) => (
        <li key={`${number} ${at}`}>
          {t.home.delegated.decisions[decision]}{' '}
          <Link to="/exceptions/$number" params={{ number }}>
            {title === '' ? number : title}
          </Link>{' '}
          <span className={styles['muted']}>
            <RelativeMoment at={at} />
          </span>
        </li>
      ))}
    </ul>
  );
}
