/** Who is here, and whether that is enough: everybody says so for themselves, the chair for anybody. */
import { StepUp } from '../acting/step-up.tsx';
import { api } from '../api/client.ts';
import { useText } from '../catalogue/text.tsx';
import { Section } from '../exception/section.tsx';
import buttons from '../parts/button.module.css';
import { complaintsOf, ErrorSummary } from '../parts/error-summary.tsx';
import { Icon } from '../parts/icon.tsx';
import { Toned } from '../parts/vocabulary.tsx';
import { minuteText, rangeText } from '../time/words.ts';
import { useReviewCommand } from './command.ts';
import { allowedFor, type Session } from './queries.ts';
import styles from './review.module.css';

export function Quorum({ session }: { readonly session: Session }) {
  const { t } = useText();
  const { present, needed } = session.quorum;
  const enough = present >= needed;
  return (
    <Toned tone={enough ? 'good' : 'halt'} icon={enough ? 'good' : 'warning'}>
      {enough ? t.review.quorum.there(present, needed) : t.review.quorum.missing(present, needed)}
    </Toned>
  );
}

export function Attendance({ session, me }: { readonly session: Session; readonly me: string }) {
  const { t, language } = useText();
  const a = t.review.attendance;
  const command = useReviewCommand(session.id);
  const may = allowedFor(session.allowedActions, 'RecordAttendance').allowed;
  const record = (member: string, presence: 'present' | 'left') => {
    const body = { presence, ...(member === me ? {} : { member }) };
    command.send({
      body: [session.version, body],
      call: (headers) =>
        api.POST('/v1/reviews/{id}/attendance', { params: { path: { id: session.id } }, headers, body }),
    });
  };
  // After the end the record says who was there; before it, who is.
  const over = session.status === 'adjourned';
  return (
    <Section title={a.title} aside={over ? undefined : <Quorum session={session} />}>
      {command.error === null ? null : (
        <ErrorSummary {...complaintsOf(command.error, t)} attempt={command.attempt} />
      )}
      {over ? (
        <ul className={styles['people']}>
          {session.attendance.map((x) => (
            <li key={`${x.member.id} ${x.from}`}>
              <span>{x.member.name}</span>
              <span className={styles['quiet']}>
                {x.until === null ? minuteText(x.from, language) : rangeText(x.from, x.until, language)}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <ul className={styles['people']}>
          {session.members.map(({ member, seat, ciso, present }) => (
            <li key={member.id}>
              <span>
                {member.name}
                <span className={styles['quiet']}>
                  {' '}
                  {[
                    ...(member.id === session.chair.id ? [a.chair] : []),
                    ...(ciso ? [a.ciso] : []),
                    ...(seat ? [] : [a.noSeat]),
                  ].join(', ')}
                </span>
              </span>
              <span className={styles['end']}>
                <span className={present ? styles['here'] : styles['quiet']}>
                  <Icon name={present ? 'check' : 'dot'} /> {present ? a.present : a.absent}
                </span>
                {may && (member.id === me || session.chair.id === me) ? (
                  <button
                    type="button"
                    className={buttons['button']}
                    aria-disabled={command.busy}
                    aria-label={
                      member.id === me
                        ? undefined
                        : present
                          ? a.recordLeft(member.name)
                          : a.recordPresent(member.name)
                    }
                    onClick={() => record(member.id, present ? 'left' : 'present')}
                  >
                    {present ? a.leave : member.id === me ? a.come : a.arrive}
                  </button>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      )}
      <StepUp command={command} />
    </Section>
  );
}
