/** What would happen if it were submitted now, beside the form: said, never done, and never moving the focus. */
import { Link } from '@tanstack/react-router';
import type { Gate, RequestCheck, Violation } from '../api/types.ts';
import { useText, wordFor } from '../catalogue/text.tsx';
import { Pair, Pairs } from '../exception/section.tsx';
import { goTo } from '../parts/error-summary.tsx';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { BandWord, Toned } from '../parts/vocabulary.tsx';
import { type Change, fieldAt } from './form.ts';
import styles from './live-check.module.css';
import { OverlappingEmergency } from './ratifies.tsx';
import type { Checked } from './use-check.ts';

export function LiveCheck(props: { readonly checked: Checked<RequestCheck>; readonly change: Change }) {
  const { checked, change } = props;
  const { t } = useText();
  const c = t.request.check;
  const { answer, failed } = checked;
  const verdict =
    answer === null ? '' : answer.wouldBounce ? c.bounces(distinct(answer.violations).length) : c.passes;
  return (
    <aside aria-labelledby="live-check" className={styles['box']}>
      <h2 id="live-check">{c.title}</h2>
      <div role="status" className={styles['verdict']}>
        {failed ? (
          <span className={styles['failed']}>
            <Icon name="warning" /> {c.failed}
          </span>
        ) : answer === null ? (
          <span className={styles['quiet']}>{c.checking}</span>
        ) : (
          <Toned tone={answer.wouldBounce ? 'halt' : 'good'} icon={answer.wouldBounce ? 'bounced' : 'good'}>
            {verdict}
          </Toned>
        )}
      </div>
      {answer === null ? null : (
        <>
          <Overlaps answer={answer} change={change} />
          <Successions answer={answer} />
          <Reasons violations={answer.violations} />
          <Expected answer={answer} />
        </>
      )}
    </aside>
  );
}

/** Two sentences about one field are one reason; the gates' own are told beside their gates. */
const distinct = (violations: readonly Violation[]): readonly Violation[] =>
  violations.filter(
    (v, i) => violations.findIndex((w) => w.title === v.title && fieldAt(w.field) === fieldAt(v.field)) === i,
  );

function Reasons({ violations }: { readonly violations: readonly Violation[] }) {
  const { t } = useText();
  const questions: Readonly<Record<string, string>> = {
    '/obstacle': t.request.fields.obstacle,
    '/consequence': t.request.fields.consequence,
  };
  const shown = distinct(violations).filter((v) => v.code !== 'REQ-SUCCESSOR' && v.code !== 'REQ-DUPLICATE');
  if (shown.length === 0) return null;
  return (
    <ul className={styles['reasons']}>
      {shown.map((v) => {
        const field = fieldAt(v.field);
        const words = field !== undefined && field in questions ? `${v.title}: ${questions[field]}` : v.title;
        return (
          <li key={`${v.code} ${v.reason} ${v.field}`}>
            {field === undefined ? (
              words
            ) : (
              <button type="button" className={styles['go']} onClick={() => goTo(field)}>
                {words}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Overlaps({ answer, change }: { readonly answer: RequestCheck; readonly change: Change }) {
  const { t } = useText();
  const c = t.request.check;
  if (answer.overlaps.length === 0) return null;
  return (
    <Notice icon="warning" title={c.overlap}>
      <p>{c.overlapText}</p>
      <ul>
        {answer.overlaps.map(({ number, status, contact }) => (
          <li key={number}>
            {status === undefined ? (
              <>
                {number} · {c.confidentialOverlap(contact)}
              </>
            ) : (
              <>
                <Link to="/exceptions/$number" params={{ number }}>
                  {number}
                </Link>{' '}
                · {t.statuses[status]}
                {contact === '' ? '' : ` · ${contact}`}
                {status === 'active' ? <OverlappingEmergency number={number} change={change} /> : null}
              </>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Successions({ answer }: { readonly answer: RequestCheck }) {
  const { t } = useText();
  const c = t.request.check;
  return answer.successions.map(({ number, gates }) => (
    <Notice key={number} icon="renewal" title={c.successor(number, answer.expected.termNumber)}>
      <p>{c.successorText}</p>
      <GateLines gates={gates} />
    </Notice>
  ));
}

/** Each gate with what it asks, met or not, and what to do. */
export function GateLines({ gates }: { readonly gates: readonly Gate[] }) {
  const { t } = useText();
  const c = t.request.check;
  return (
    <ul className={styles['gates']}>
      {gates.map(({ gate, met, because }) => (
        <li key={gate}>
          <Icon name={met ? 'check' : 'cross'} className={met ? styles['met'] : styles['missing']} />
          <span>
            {wordFor(t.renewal.gates, gate)}: {met ? c.met : c.missing}
            {because
              .filter((v, i) => because.findIndex((w) => w.message === v.message) === i)
              .map((v) => (
                <span key={`${v.reason} ${v.message}`} className={styles['because']}>
                  {v.message} {v.remedy}
                </span>
              ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Expected({ answer }: { readonly answer: RequestCheck }) {
  const { t } = useText();
  const c = t.request.check;
  const { band, route, rung, longestTermDays, proposal } = answer.expected;
  return (
    <div className={styles['expected']}>
      <Pairs>
        <Pair label={c.band}>
          <BandWord band={band} />
        </Pair>
        <Pair label={c.decides}>
          {t.exception.right.waits[route]}, {c.rung(rung)}
        </Pair>
        <Pair label={c.term}>{c.days(longestTermDays)}</Pair>
      </Pairs>
      <details className={styles['why']}>
        <summary>{c.why}</summary>
        <p>{c.proposal}</p>
        <ul>
          {proposal.because.map(({ factor, value, effect, steps }) => (
            <li key={factor}>
              {wordFor(c.factors, factor)}
              {value === 'true'
                ? ''
                : `: ${wordFor({ ...t.exception.facts.classifications, ...t.exception.facts.exposures }, value)}`}
              <span className={styles['steps']}>
                {c.steps(steps)} {c.effects[effect]}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
