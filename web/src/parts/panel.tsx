/** A button that opens a panel below itself. Escape, a click elsewhere or Tab past its end close it; focus goes back. */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Icon } from './icon.tsx';
import styles from './panel.module.css';

export function Panel(props: {
  readonly label: ReactNode;
  /** Where the visible label says too little on its own. */
  readonly name?: string;
  readonly align?: 'start' | 'end';
  readonly className?: string | undefined;
  /** A function is given what closes the panel. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}) {
  const { label, name, align = 'start', className, children } = props;
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return undefined;
    const away = (event: Event) => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
    };
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };
  return (
    <div ref={box} className={styles['box']} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={className ?? styles['button']}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={name}
        onClick={() => setOpen(!open)}
      >
        {label}
        <Icon name="chevron" />
      </button>
      {open ? (
        <div id={id} className={`${styles['panel']} ${styles[align]}`}>
          {typeof children === 'function' ? children(close) : children}
        </div>
      ) : null}
    </div>
  );
}

/** A group of check boxes or radio buttons inside a panel. */
export function Choices(props: {
  readonly legend: string;
  readonly hidden?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className={styles['choices']}>
      <legend className={props.hidden === true ? 'visually-hidden' : styles['legend']}>{props.legend}</legend>
      {props.children}
    </fieldset>
  );
}

export function Choice(props: {
  readonly kind: 'checkbox' | 'radio';
  readonly name?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  const { kind, name, checked, onChange, hint, children } = props;
  return (
    <label className={styles['choice']}>
      <input type={kind} name={name} checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {children}
        {hint === undefined ? null : <span className={styles['hint']}>{hint}</span>}
      </span>
    </label>
  );
}
