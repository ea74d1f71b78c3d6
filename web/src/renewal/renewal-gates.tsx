/** What would happen if it were filed now, gate by gate: said, never done, and never moving the focus. */
import type { RenewalCheck } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Icon } from '../parts/icon.tsx';
import { Toned } from '../parts/vocabulary.tsx';
import { GateLines } from '../request/live-check.tsx';
import styles from '../request/live-check.module.css';
import type { Checked } from '../request/use-check.ts';

export function RenewalGates({ checked }: { readonly checked: Checked<RenewalCheck> }) {
  const { t } = useText();
  const c = t.renewal.check;
  const { answer, failed } = checked;
  const refused = answer !== null && answer.violations.length > 0;
  const missing = answer?.data.filter((gate) => !gate.met).length ?? 0;
  // A gate tells its own violations; what is left are rules of a request that a renewal keeps too.
  const gates = new Set(answer?.data.map((gate) => gate.gate));
  const others = (answer?.violations ?? []).filter((v) => !gates.has(v.code));
  return (
    <aside aria-labelledby="renewal-check" className={styles['box']}>
      <h2 id="renewal-check">{c.title}</h2>
      <div role="status" className={styles['verdict']}>
        {failed ? (
          <span className={styles['failed']}>
            <Icon name="warning" /> {t.request.check.failed}
          </span>
        ) : answer === null ? (
          <span className={styles['quiet']}>{t.request.check.checking}</span>
        ) : (
          <Toned tone={refused ? 'halt' : 'good'} icon={refused ? 'bounced' : 'good'}>
            {refused ? c.refused(missing) : c.passes(answer.minimumRung)}
          </Toned>
        )}
      </div>
      {answer === null ? null : (
        <>
          <GateLines gates={answer.data} />
          <ul className={styles['others']}>
            {others.map((v) => (
              <li key={`${v.code} ${v.reason} ${v.field}`}>
                {v.message} {v.remedy}
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
