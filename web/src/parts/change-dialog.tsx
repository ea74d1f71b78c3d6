/** A form in a dialog that changes a setting: sent once, closed when the server has recorded it, and every refusal said at once. */
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useText } from '../catalogue/text.tsx';
import buttons from './button.module.css';
import { Dialog } from './dialog.tsx';
import { type Complaint, type Complaints, complaintsOf, ErrorSummary } from './error-summary.tsx';
import styles from './dialog.module.css';

export function ChangeDialog(props: {
  readonly title: string;
  readonly submit: string;
  readonly onClose: () => void;
  /** What is missing before anything is sent. */
  readonly missing?: () => readonly Complaint[];
  readonly send: () => Promise<unknown>;
  /** After the server has recorded it; closes the dialog where left out. */
  readonly onDone?: () => void;
  /** Ids of controls by the JSON pointers of the command. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}) {
  const { title, submit, onClose, missing, send, onDone, fields = {}, children } = props;
  const { t } = useText();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [complaints, setComplaints] = useState<Complaints | null>(null);
  const form = useId();

  const complain = (list: Complaints) => {
    setComplaints(list);
    setAttempt((n) => n + 1);
  };
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const lacking = missing?.() ?? [];
    if (lacking.length > 0) return complain({ title: t.form.notYetSent, list: lacking });
    setBusy(true);
    try {
      await send();
      await queries.invalidateQueries();
      (onDone ?? onClose)();
    } catch (error) {
      complain(complaintsOf(error, t, (pointer) => fields[pointer]));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      busy={busy}
      actions={
        <>
          <button
            type="submit"
            form={form}
            className={`${buttons['button']} ${buttons['primary']}`}
            aria-disabled={busy}
          >
            {busy ? t.form.recording : submit}
          </button>
          <button type="button" className={buttons['button']} onClick={() => (busy ? undefined : onClose())}>
            {t.form.cancel}
          </button>
        </>
      }
    >
      <form id={form} noValidate onSubmit={(event) => void onSubmit(event)} className={styles['form']}>
        {complaints === null ? null : <ErrorSummary {...complaints} attempt={attempt} />}
        {children}
      </form>
    </Dialog>
  );
}
