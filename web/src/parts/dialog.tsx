/**
 * A question that has to be answered before anything else: the browser's own modal, so that focus stays inside, Escape
 * closes, and focus goes back to where it came from. Mounted while it is open; `busy` keeps it open until the server has said.
 */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './dialog.module.css';

export function Dialog(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly busy?: boolean;
  readonly children: ReactNode;
  /** The buttons: what is done first, then the way out. */
  readonly actions: ReactNode;
}) {
  const { title, onClose, busy = false, children, actions } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const from = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (from instanceof HTMLElement && from.isConnected) from.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        if (!busy) onClose();
      }}
    >
      <h2 id={id} className={styles['title']}>
        {title}
      </h2>
      <div className={styles['body']}>{children}</div>
      <div className={styles['actions']}>{actions}</div>
    </dialog>
  );
}
