/** Password and one-time code again, before a decision: over the page, so that nothing typed is lost. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { answered, api } from '../api/client.ts';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { Dialog } from '../parts/dialog.tsx';
import { type Complaints, complaintsOf, ErrorSummary } from '../parts/error-summary.tsx';
import { Field } from '../parts/field.tsx';
import styles from './acting.module.css';
import type { Command } from './command.ts';

export function StepUp({ command }: { readonly command: Pick<Command, 'stepUp'> }) {
  return command.stepUp === null ? null : <Ask {...command.stepUp} />;
}

function Ask({ again, cancel }: NonNullable<Command['stepUp']>) {
  const { t } = useText();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [refusal, setRefusal] = useState<Complaints | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    try {
      await answered(api.POST('/v1/sign-in/again', { body: { password, code } }));
    } catch (error) {
      setRefusal(complaintsOf(error, t));
      setAttempt(attempt + 1);
      setCode('');
      return setBusy(false);
    }
    again();
  };
  return (
    <Dialog
      title={t.acting.stepUp.title}
      busy={busy}
      onClose={cancel}
      actions={
        <>
          <button
            type="submit"
            form="step-up"
            className={`${buttons['button']} ${buttons['primary']}`}
            aria-disabled={busy}
          >
            {busy ? t.signIn.busy : t.acting.stepUp.submit}
          </button>
          <button type="button" className={buttons['button']} onClick={cancel}>
            {t.acting.cancel}
          </button>
        </>
      }
    >
      <p>{t.acting.stepUp.why}</p>
      {refusal === null ? null : <ErrorSummary {...refusal} attempt={attempt} />}
      <form
        id="step-up"
        ref={form}
        noValidate
        className={styles['fields']}
        onSubmit={(event) => void submit(event)}
      >
        <Field
          label={t.signIn.password}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <Field
          label={t.signIn.code}
          hint={t.signIn.codeHint}
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={20}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
