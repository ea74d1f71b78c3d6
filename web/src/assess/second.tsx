/** A lowering override that waits for its second analyst: what was scored, by whom, why, and the agreement. */
import { useCommand } from '../acting/command.ts';
import { StepUp } from '../acting/step-up.tsx';
import { api } from '../api/client.ts';
import type { Exception } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Pair, Pairs } from '../exception/section.tsx';
import buttons from '../parts/button.module.css';
import { complaintsOf, ErrorSummary } from '../parts/error-summary.tsx';
import { BandWord } from '../parts/vocabulary.tsx';
import styles from './assess.module.css';

export function Second(props: {
  readonly exception: Exception;
  readonly onDone: (exception: Exception) => void;
}) {
  const { exception, onDone } = props;
  const { t } = useText();
  const s = t.assess.second;
  const command = useCommand(exception.number, onDone);
  const { lowering } = exception.case;
  if (lowering === null) return null;
  const action = exception.allowedActions.find((a) => a.action === 'SecondAssessment');
  const { inherent, residual } = lowering;
  const agree = () =>
    command.send({
      body: { second: lowering.at },
      version: exception.version,
      call: (headers) =>
        api.POST('/v1/exceptions/{id}/assessment/second', {
          params: { path: { id: exception.number } },
          headers,
        }),
    });
  const a = t.exception.assessment;
  return (
    <section aria-label={s.title} className={styles['note']}>
      <h2>{s.title}</h2>
      <p>{s.text(lowering.by.name)}</p>
      <Pairs>
        <Pair label={a.residual}>
          <BandWord band={lowering.band} /> · {a.matrixText(residual.likelihood, residual.impact)}
        </Pair>
        <Pair label={a.inherent}>{a.matrixText(inherent.likelihood, inherent.impact)}</Pair>
        {lowering.overrideReason === null ? null : <Pair label={s.reason}>{lowering.overrideReason}</Pair>}
      </Pairs>
      {command.error === null ? null : (
        <ErrorSummary {...complaintsOf(command.error, t)} attempt={command.attempt} />
      )}
      {action?.allowed === true ? (
        <>
          <button
            type="button"
            className={`${buttons['button']} ${buttons['primary']}`}
            aria-disabled={command.busy}
            onClick={agree}
          >
            {command.busy ? t.acting.busy : s.agree}
          </button>
          <p>{s.or}</p>
        </>
      ) : (
        action?.because.map((v) => (
          <p key={`${v.code} ${v.reason}`}>
            {v.message} {v.remedy}
          </p>
        ))
      )}
      <StepUp command={command} />
    </section>
  );
}
