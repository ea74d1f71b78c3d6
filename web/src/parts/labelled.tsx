/**
 * What every control of a form has: a label above, a hint between, advice and error below, tied together for screen
 * readers. *Advice* is what the server would say now, while one is still writing; an *error* is what it did say.
 */
import { type ReactNode, useId } from 'react';
import { useText } from '../catalogue/text.tsx';
import styles from './field.module.css';
import { Icon } from './icon.tsx';

export type Telling = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly advice?: ReactNode;
  readonly error?: ReactNode;
  /** Says so beside the label; what is needed carries no mark. */
  readonly optional?: boolean;
  /** Where an error summary leads; made up when left out. */
  readonly id?: string | undefined;
};
/** What ties a control to its words. */
export type Tied = {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
};

const isSaid = (words: ReactNode): boolean =>
  words !== undefined && words !== null && words !== false && words !== '';

export function Labelled(
  props: Telling & { readonly className?: string | undefined; readonly children: (tied: Tied) => ReactNode },
) {
  const { label, hint, advice, error, optional = false, className, children } = props;
  const { t } = useText();
  const made = useId();
  const id = props.id ?? made;
  const told = [
    isSaid(hint) ? `${id}-hint` : '',
    isSaid(error) ? `${id}-error` : '',
    isSaid(advice) ? `${id}-advice` : '',
  ].filter((x) => x !== '');
  return (
    <div className={className === undefined ? styles['field'] : `${styles['field']} ${className}`}>
      <label htmlFor={id}>
        {label}
        {optional ? <span className={styles['optional']}> {t.form.optional}</span> : null}
      </label>
      {isSaid(hint) ? (
        <span id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </span>
      ) : null}
      {children({
        id,
        'aria-invalid': isSaid(error),
        'aria-describedby': told.length === 0 ? undefined : told.join(' '),
      })}
      {isSaid(error) ? (
        <span id={`${id}-error`} className={styles['error']}>
          <Icon name="warning" /> {error}
        </span>
      ) : null}
      {isSaid(advice) ? (
        <span id={`${id}-advice`} className={styles['advice']}>
          <Icon name="bounced" /> {advice}
        </span>
      ) : null}
    </div>
  );
}
