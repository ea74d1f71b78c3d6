/** A command in a dialog: its fields, what the server said against it, and the buttons. */
import type { FormEvent, ReactNode } from 'react';
import { useId } from 'react';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { Dialog } from '../parts/dialog.tsx';
import { complaintsOf, ErrorSummary } from '../parts/error-summary.tsx';
import styles from './acting.module.css';
import type { Command } from './command.ts';
import { StepUp } from './step-up.tsx';

export function CommandDialog(props: {
  readonly title: string;
  readonly submit: string;
  readonly command: Pick<Command, 'busy' | 'error' | 'attempt' | 'stepUp'>;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** Ids of the controls by the JSON pointers of the command's body. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}) {
  const { title, submit, command, onSubmit, onClose, fields = {}, children } = props;
  const { t } = useText();
  const form = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <>
      <Dialog
        title={title}
        busy={command.busy}
        onClose={onClose}
        actions={
          <>
            <button
              type="submit"
              form={form}
              className={`${buttons['button']} ${buttons['primary']}`}
              aria-disabled={command.busy}
            >
              {command.busy ? t.acting.busy : submit}
            </button>
            <button type="button" className={buttons['button']} onClick={onClose}>
              {t.acting.cancel}
            </button>
          </>
        }
      >
        {command.error === null ? null : (
          <ErrorSummary
            {...complaintsOf(command.error, t, (pointer) => fields[pointer])}
            attempt={command.attempt}
          />
        )}
        <form id={form} noValidate className={styles['fields']} onSubmit={send}>
          {children}
        </form>
      </Dialog>
      <StepUp command={command} />
    </>
  );
}
