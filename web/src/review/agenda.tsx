/** The locked snapshot in its order, beside how each item stands now; what is not over-age can be taken note of together. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../api/client.ts';
import { useText } from '../catalogue/text.tsx';
import { Section } from '../exception/section.tsx';
import buttons from '../parts/button.module.css';
import { complaintsOf, ErrorSummary } from '../parts/error-summary.tsx';
import type { IconName } from '../parts/icon.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { BandWord, type Tone, Toned } from '../parts/vocabulary.tsx';
import { minuteText } from '../time/words.ts';
import { useReviewCommand } from './command.ts';
import { agendaQuery, type AgendaRow, allowedFor, type Group, groups, type Session } from './queries.ts';
import styles from './review.module.css';

const look: Readonly<Record<AgendaRow['state'], { readonly tone: Tone; readonly icon: IconName }>> = {
  open: { tone: 'open', icon: 'submitted' },
  decided: { tone: 'good', icon: 'good' },
  parked: { tone: 'halt', icon: 'suspended' },
  ended: { tone: 'done', icon: 'expired' },
  pending: { tone: 'done', icon: 'submitted' },
};

export function ItemState({
  row,
}: {
  readonly row: Pick<AgendaRow, 'state' | 'outcome' | 'parkedUntil' | 'atHand'>;
}) {
  const { t } = useText();
  const { tone, icon } = look[row.state];
  const word =
    row.state === 'decided' && row.outcome !== null
      ? t.review.outcomes[row.outcome]
      : t.review.states[row.state];
  return (
    <Toned
      tone={row.atHand && row.state === 'open' ? 'force' : tone}
      icon={row.atHand && row.state === 'open' ? 'active' : icon}
    >
      {row.atHand && row.state === 'open' ? t.review.states.atHand : word}
    </Toned>
  );
}

export function Agenda({ session }: { readonly session: Session }) {
  const { t } = useText();
  const { data: rows, error, refetch } = useQuery(agendaQuery(session.id));
  const unlisted = session.snapshot.items - (rows?.length ?? 0);
  return (
    <Section
      title={t.review.agenda.title}
      aside={t.review.agenda.items(session.snapshot.items, session.snapshot.register)}
    >
      {rows === undefined ? (
        error === null ? (
          <Loading label={t.states.loading} />
        ) : (
          <Failed error={error} retry={() => void refetch()} />
        )
      ) : (
        <>
          {groups.map((group) => (
            <Rows
              key={group}
              session={session}
              group={group}
              rows={rows.filter((row) => row.group === group)}
              total={session.snapshot.groups[group] ?? 0}
            />
          ))}
          {unlisted > 0 ? <p className={styles['quiet']}>{t.review.agenda.unlisted(unlisted)}</p> : null}
        </>
      )}
    </Section>
  );
}

function Rows(props: {
  readonly session: Session;
  readonly group: Group;
  readonly rows: readonly AgendaRow[];
  readonly total: number;
}) {
  const { session, group, rows, total } = props;
  const { t, language } = useText();
  const a = t.review.agenda;
  const command = useReviewCommand(session.id);
  const notable = rows.filter((r) => !r.overAge && r.outcome === null).slice(0, 200);
  const note = () => {
    const body = { exceptions: notable.map((r) => r.exception) };
    command.send({
      body,
      call: (headers) =>
        api.POST('/v1/reviews/{id}/notes', { params: { path: { id: session.id } }, headers, body }),
    });
  };
  if (total === 0) return null;
  return (
    <div className={styles['group']}>
      <div className={styles['group-head']}>
        <h3>
          {a.groups[group]} <span className={styles['quiet']}>{total}</span>
        </h3>
        {allowedFor(session.allowedActions, 'NoteItems').allowed && notable.length > 0 ? (
          <button type="button" className={buttons['button']} aria-disabled={command.busy} onClick={note}>
            {a.note(notable.length)}
          </button>
        ) : null}
      </div>
      {command.error === null ? null : (
        <ErrorSummary {...complaintsOf(command.error, t)} attempt={command.attempt} />
      )}
      <ol className={styles['items']}>
        {rows.map((row) => (
          <li key={row.exception}>
            <span className={styles['number']}>{row.number}</span>
            <span className={styles['what']}>
              <Link to="/exceptions/$number" params={{ number: row.number }}>
                {row.title}
              </Link>
              <span className={styles['quiet']}>
                {[
                  ...row.reasons.map((reason) => a.reasons[reason]),
                  ...(row.ageDays === null ? [] : [t.register.ageWords(row.ageDays)]),
                  // After the end everything changes sooner or later, and none of it is for this session.
                  ...(row.changed && session.status !== 'adjourned' ? [a.changed] : []),
                  ...(row.parkedUntil === null ? [] : [a.parkedUntil(minuteText(row.parkedUntil, language))]),
                ].join(' · ')}
              </span>
            </span>
            <span className={styles['band']}>
              <BandWord band={row.band} />
            </span>
            <span className={styles['state']}>
              <ItemState row={row} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
