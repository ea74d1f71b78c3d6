/** The end of a form: what stands in the way above, the button that sends it, and beside it what else can be done. */
import { type ReactNode, useId } from 'react';
import buttons from './button.module.css';
import styles from './send-row.module.css';

export function SendRow(props: {
  readonly submit: string;
  readonly busy: boolean;
  /** What the button says while the answer is on its way. */
  readonly sending: string;
  /** The way past rules that would say no, offered after they did, with what it leads to. */
  readonly anyway?: { readonly label: string; readonly hint: string; readonly onClick: () => void } | null;
  readonly above?: ReactNode;
  /** Other buttons, and whether what was typed is kept. */
  readonly children?: ReactNode;
}) {
  const { submit, busy, sending, anyway = null, above, children } = props;
  const hint = useId();
  return (
    <div className={styles['row']}>
      {above}
      <div className={styles['buttons']}>
        <button type="submit" className={`${buttons['button']} ${buttons['primary']}`} aria-disabled={busy}>
          {busy ? sending : submit}
        </button>
        {anyway === null ? null : (
          <button
            type="button"
            className={buttons['button']}
            aria-describedby={hint}
            onClick={anyway.onClick}
          >
            {anyway.label}
          </button>
        )}
        {children}
      </div>
      {anyway === null ? null : (
        <p id={hint} className={styles['hint']}>
          {anyway.hint}
        </p>
      )}
    </div>
  );
}
