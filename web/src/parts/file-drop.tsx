/** Evidence by dropping it here, or by the button: the pointer is one way, never the only one (WCAG 2.5.7). */
import { type DragEvent, useId, useRef, useState } from 'react';
import buttons from './button.module.css';
import styles from './file-drop.module.css';

export function FileDrop(props: {
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly accept: string;
  readonly busy?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const { label, hint, button, accept, busy = false, onFiles } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const give = (files: FileList | null) => {
    if (files !== null && files.length > 0 && !busy) onFiles([...files]);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    give(event.dataTransfer.files);
  };
  return (
    <div
      className={over ? `${styles['drop']} ${styles['over']}` : styles['drop']}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          give(event.target.files);
          // The same file can be chosen again after it was refused.
          event.target.value = '';
        }}
      />
      <button
        type="button"
        className={buttons['button']}
        aria-describedby={id}
        aria-disabled={busy}
        onClick={() => busy || input.current?.click()}
      >
        {button}
      </button>
      <span id={id} className={styles['hint']}>
        {hint}
      </span>
    </div>
  );
}
