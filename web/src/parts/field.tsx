/** A labelled input with its hint and its error, tied together for screen readers. */
import { type ComponentProps, useId } from 'react';
import { Icon } from './icon.tsx';
import styles from './field.module.css';

type FieldProps = Omit<ComponentProps<'input'>, 'id' | 'className'> & {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

export function Field({ label, hint, error, ...input }: FieldProps) {
  const id = useId();
  const told = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(
    (x) => x !== '',
  );
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </span>
      )}
      <input
        {...input}
        id={id}
        aria-invalid={error !== undefined}
        aria-describedby={told.length === 0 ? undefined : told.join(' ')}
      />
      {error === undefined ? null : (
        <span id={`${id}-error`} className={styles['error']}>
          <Icon name="warning" /> {error}
        </span>
      )}
    </div>
  );
}
