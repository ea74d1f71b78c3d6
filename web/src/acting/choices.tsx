/** One of a few, all of them in sight: radio buttons in frames that a thumb can hit. */
import { type ReactNode, useId } from 'react';
import { Icon } from '../parts/icon.tsx';
import field from '../parts/field.module.css';
import styles from './acting.module.css';

export type OneOf<T extends string> = {
  readonly value: T;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
};

export function Choices<T extends string>(props: {
  readonly legend: string;
  readonly options: readonly OneOf<T>[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly beside?: boolean;
  readonly error?: string | undefined;
  /** Of the first one, where an error summary leads. */
  readonly id?: string;
}) {
  const { legend, options, value, onChange, beside = false, error, id } = props;
  const name = useId();
  return (
    <fieldset
      className={beside ? `${styles['choices']} ${styles['beside']}` : styles['choices']}
      aria-describedby={error === undefined ? undefined : `${name}-error`}
    >
      <legend>{legend}</legend>
      {options.map((option, i) => (
        <label key={option.value} className={styles['choice']}>
          <input
            type="radio"
            id={i === 0 ? id : undefined}
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint === undefined ? null : <span className={styles['quiet']}>{option.hint}</span>}
          </span>
        </label>
      ))}
      {error === undefined ? null : (
        <span id={`${name}-error`} className={field['error']}>
          <Icon name="warning" /> {error}
        </span>
      )}
    </fieldset>
  );
}
