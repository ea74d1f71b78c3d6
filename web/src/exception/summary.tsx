/** The decision on one screen: what is waived, for whom, how long, what stands in its place, by what right. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { policiesQuery } from '../api/queries.ts';
import type { Exception } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { BandWord, HealthWord } from '../parts/vocabulary.tsx';
import { Moment } from '../time/moment.tsx';
import { daysBetween, minuteText } from '../time/words.ts';
import { Right } from './right.tsx';
import { Section } from './section.tsx';
import { assessmentOf } from './standing.ts';
import styles from './summary.module.css';

type Props = { readonly exception: Exception };
const NAMED = 4;

export function Summary({ exception }: Props) {
  const { t } = useText();
  const s = t.exception.summary;
  return (
    <Section title={t.exception.sections.summary} plain>
      <dl className={styles['summary']}>
        <Line label={s.waived}>
          <Waived exception={exception} />
        </Line>
        <Line label={s.whom}>
          <Whom exception={exception} />
        </Line>
        <Line label={s.where}>
          <Names
            names={
              exception.resources.length === 0
                ? exception.request.resources
                : exception.resources.map((r) => r.name ?? r.ref)
            }
          />
        </Line>
        <Line label={s.howLong}>
          <HowLong exception={exception} />
        </Line>
        <Line label={s.instead}>
          <Instead exception={exception} />
        </Line>
        <Line label={s.right}>
          <Right exception={exception} />
        </Line>
      </dl>
    </Section>
  );
}

const Line = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className={styles['line']}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

function Waived({ exception }: Props) {
  const { t } = useText();
  const { data: policies = [] } = useQuery(policiesQuery);
  const { policy, request } = exception;
  const found = policies.find((p) => p.id === (policy?.id ?? request.policy));
  return (
    <>
      <p>
        <strong>{found?.title ?? policy?.id ?? request.policy}</strong>
        {policy === null ? null : (
          <span className={styles['muted']}> · {t.exception.summary.policyVersion(policy.version)}</span>
        )}
      </p>
      {policy === null ? <p className={styles['muted']}>{t.exception.summary.askedPolicy}</p> : null}
      {request.clause === '' ? null : <p>{request.clause}</p>}
      {found === undefined ? null : <p className={styles['muted']}>{found.statement}</p>}
    </>
  );
}

function Whom({ exception }: Props) {
  const { t } = useText();
  const { subjects, request } = exception;
  const identities = new Set(subjects.flatMap((s) => (s.kind === 'group' ? s.members : [s.ref]))).size;
  const groups = subjects.some((s) => s.kind === 'group') || subjects.length > 1;
  return (
    <>
      <Names names={subjects.length === 0 ? request.subjects : subjects.map((s) => s.name ?? s.ref)} />
      {groups ? <p className={styles['muted']}>{t.exception.summary.identities(identities)}</p> : null}
    </>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  const { t } = useText();
  if (names.length === 0) return <p className={styles['muted']}>{t.exception.scope.none}</p>;
  const more = names.length - NAMED;
  return (
    <p>
      <strong>{names.slice(0, NAMED).join(', ')}</strong>
      {more > 0 ? ` ${t.exception.summary.andMore(more)}` : null}
    </p>
  );
}

function HowLong({ exception }: Props) {
  const { t, language } = useText();
  const { terms, request, inForce, inForceUntil, exitDate } = exception;
  const s = t.exception.summary;
  const term = terms.at(-1);
  if (term === undefined) return <p>{s.asked(request.termDays)}</p>;
  const ends = inForce && inForceUntil !== null && inForceUntil < term.expiresAt ? inForceUntil : null;
  return (
    <>
      <p>
        <strong className={styles['dates']}>
          {minuteText(term.startsAt, language)} – {minuteText(term.expiresAt, language)}
        </strong>
      </p>
      <p className={styles['muted']}>
        {s.term(term.number, daysBetween(term.startsAt, term.expiresAt))}
        {term.structural ? `, ${s.structural}` : null}
        {exitDate === null ? null : (
          <>
            {' '}
            · {s.exit} <Moment at={exitDate} />
          </>
        )}
      </p>
      {ends === null ? null : (
        <p>
          {s.coverUntil} <Moment at={ends} />
        </p>
      )}
    </>
  );
}

function Instead({ exception }: Props) {
  const { t } = useText();
  const { controls, case: open } = exception;
  const assessed = assessmentOf(exception);
  if (controls.length === 0) return <p>{t.exception.summary.noControls}</p>;
  return (
    <>
      <ul className={styles['controls']}>
        {controls.map((control) => (
          <li key={control.id}>
            <strong>{control.title}</strong>
            <HealthWord health={control.health} />
          </li>
        ))}
      </ul>
      {assessed === null ? null : (
        <p className={styles['risk']}>
          <span className={styles['muted']}>
            {open.about === 'renewal' ? `${t.exception.assessment.ofRenewal}: ` : ''}
            {t.exception.assessment.residual}
          </span>{' '}
          <BandWord band={assessed.band} />
        </p>
      )}
    </>
  );
}
