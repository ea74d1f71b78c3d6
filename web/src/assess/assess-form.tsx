/** The form of an assessment, by keyboard from start to end; an override is explained where it is one, and only there. */
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Choices } from '../acting/choices.tsx';
import { isStale, useCommand } from '../acting/command.ts';
import { useKept } from '../acting/kept.ts';
import { linesOf } from '../acting/lines.ts';
import { StepUp } from '../acting/step-up.tsx';
import { api } from '../api/client.ts';
import type { Exception, Prepared } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Changed } from '../decide/changed.tsx';
import { ReturnDialog } from '../exception/actions/return.tsx';
import buttons from '../parts/button.module.css';
import { Disclosure } from '../parts/disclosure.tsx';
import { complaintsOf, ErrorSummary } from '../parts/error-summary.tsx';
import { TextArea } from '../parts/field.tsx';
import { SendRow } from '../parts/send-row.tsx';
import styles from './assess.module.css';
import { Earlier } from './earlier.tsx';
import { type Levels, levelOf, LevelWords, Matrix, sameLevels } from './matrix.tsx';
import { Outcome, OutcomeLine } from './outcome.tsx';
import { Lowering, Proposal } from './proposal.tsx';
import { Second } from './second.tsx';

type Scores = { readonly inherent: Levels; readonly residual: Levels };

const typed = (at: { readonly likelihood: number; readonly impact: number }): Levels => ({
  likelihood: levelOf(at.likelihood),
  impact: levelOf(at.impact),
});

export function AssessForm(props: {
  readonly exception: Exception;
  readonly prepared: Prepared;
  readonly onDone: (exception: Exception) => void;
  /** What is asked for, between the earlier exceptions and the matrix. */
  readonly children: ReactNode;
}) {
  const { exception, prepared, onDone, children } = props;
  const { t } = useText();
  const a = t.assess;
  const { number, version } = exception;
  const proposal: Scores = {
    inherent: typed(prepared.proposal.inherent),
    residual: typed(prepared.proposal.residual),
  };
  const [form, change, forget] = useKept(`assess.${number}`, {
    inherentRationale: '',
    residualRationale: '',
    override: '',
    threat: '',
    confidence: 'medium' as 'low' | 'medium' | 'high',
    recommendation: '',
    conditions: '',
    regulations: '',
  });
  const [scores, setScores] = useState<Scores>(proposal);
  const [returning, setReturning] = useState(false);
  const command = useCommand(number, (after) => {
    forget();
    onDone(after);
  });
  const id = useId();
  const ids = { inherent: `${id}-inherent`, residual: `${id}-residual`, override: `${id}-override` };
  const { inherent, residual } = scores;
  const differs = !sameLevels(inherent, proposal.inherent) || !sameLevels(residual, proposal.residual);
  const may = exception.allowedActions.some((x) => x.action === 'AssessException' && x.allowed);
  const mayReturn = exception.allowedActions.some((x) => x.action === 'ReturnException' && x.allowed);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = {
      threat: form.threat,
      inherent: { ...inherent, rationale: form.inherentRationale },
      residual: { ...residual, rationale: form.residualRationale },
      confidence: form.confidence,
      regulations: linesOf(form.regulations),
      recommendation: form.recommendation,
      conditions: linesOf(form.conditions),
      overrideReason: differs ? form.override : null,
    };
    command.send({
      body,
      version,
      call: (headers) =>
        api.POST('/v1/exceptions/{id}/assessment', { params: { path: { id: number } }, headers, body }),
    });
  };
  const fieldOf = (pointer: string): string | undefined =>
    pointer.includes('overrideReason')
      ? ids.override
      : pointer.includes('residual')
        ? ids.residual
        : undefined;
  const area = (name: 'threat' | 'recommendation' | 'conditions' | 'regulations') => ({
    value: form[name],
    onChange: (event: { readonly target: { readonly value: string } }) =>
      change({ [name]: event.target.value }),
  });
  return (
    <div className={styles['columns']}>
      <div className={styles['form']}>
        <Changed exception={exception} stale={isStale(command.error)} attempt={command.attempt} />
        <Second exception={exception} onDone={onDone} />
        {children}
        <Earlier exception={exception} prepared={prepared} />
        {!may ? null : (
          <form noValidate className={styles['form']} onSubmit={submit}>
            {command.error === null || isStale(command.error) ? null : (
              <ErrorSummary {...complaintsOf(command.error, t, fieldOf)} attempt={command.attempt} />
            )}
            <div className={styles['wide']}>
              <Matrix
                id={ids.inherent}
                legend={a.inherent}
                value={inherent}
                proposal={proposal.inherent}
                outcomes={prepared.outcomes}
                onChange={(next) => setScores({ ...scores, inherent: next })}
              />
              <p className={styles['muted']}>
                {a.proposedMark} {a.keys}
              </p>
              <div className={styles['group']}>
                <TextArea
                  label={a.rationale}
                  optional
                  rows={2}
                  value={form.inherentRationale}
                  onChange={(event) => change({ inherentRationale: event.target.value })}
                />
              </div>
            </div>
            <div className={styles['wide']}>
              <Matrix
                id={ids.residual}
                legend={a.residual}
                value={residual}
                proposal={proposal.residual}
                outcomes={prepared.outcomes}
                onChange={(next) => setScores({ ...scores, residual: next })}
              />
              <div className={styles['group']}>
                <TextArea
                  label={a.rationale}
                  optional
                  rows={2}
                  value={form.residualRationale}
                  onChange={(event) => change({ residualRationale: event.target.value })}
                />
                <Disclosure label={a.levels}>
                  <LevelWords />
                </Disclosure>
              </div>
            </div>
            <div className={styles['group']}>
              {differs ? (
                <TextArea
                  id={ids.override}
                  label={a.override}
                  hint={a.overrideHint}
                  value={form.override}
                  onChange={(event) => change({ override: event.target.value })}
                />
              ) : null}
              <TextArea label={a.threat} hint={a.threatHint} optional {...area('threat')} />
              <Choices
                beside
                legend={a.confidence}
                value={form.confidence}
                onChange={(confidence) => change({ confidence })}
                options={(['low', 'medium', 'high'] as const).map((value) => ({
                  value,
                  label: a.confidences[value],
                }))}
              />
              <TextArea label={a.recommendation} optional {...area('recommendation')} />
              <TextArea
                label={a.conditions}
                hint={a.conditionsHint}
                optional
                rows={2}
                {...area('conditions')}
              />
              <TextArea
                label={a.regulations}
                hint={a.regulationsHint}
                optional
                rows={2}
                {...area('regulations')}
              />
            </div>
            <OutcomeLine prepared={prepared} residual={residual} />
            <SendRow submit={a.submit} busy={command.busy} sending={t.acting.busy}>
              {mayReturn ? (
                <button type="button" className={buttons['button']} onClick={() => setReturning(true)}>
                  {a.giveBack}
                </button>
              ) : null}
            </SendRow>
          </form>
        )}
      </div>
      <div className={styles['rail']}>
        <Outcome prepared={prepared} inherent={inherent} residual={residual} differs={differs} />
        <Proposal prepared={prepared} take={() => setScores(proposal)} />
        <Lowering prepared={prepared} exception={exception} />
      </div>
      {returning ? (
        <ReturnDialog exception={exception} onClose={() => setReturning(false)} onDone={onDone} />
      ) : null}
      <StepUp command={command} />
    </div>
  );
}
