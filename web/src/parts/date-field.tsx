/**
 * A day, typed as `2026-12-31` in every language: a form that follows the browser's locale can be misread by a month.
 * What was understood is said back in the reader's words. The day ends at midnight in the reader's zone.
 */
import type { ReactNode } from 'react';
import { useText } from '../catalogue/text.tsx';
import { dayText } from '../time/words.ts';
import { isDay } from '../time/day.ts';
import { Labelled, type Telling } from './labelled.tsx';
import styles from './field.module.css';

export function DateField(
  props: Telling & {
    readonly value: string;
    readonly onChange: (day: string) => void;
    readonly onBlur?: () => void;
  },
) {
  const { value, onChange, onBlur, error, ...telling } = props;
  const { t, language } = useText();
  const understood = isDay(value);
  const said: ReactNode = value !== '' && !understood ? t.form.notADay : error;
  return (
    <Labelled {...telling} error={said} className={styles['day']}>
      {(tied) => (
        <span className={styles['beside']}>
          <input
            {...tied}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            placeholder={t.form.dayPattern}
            maxLength={10}
            value={value}
            onChange={(event) => onChange(separated(event.target.value, value))}
            onBlur={onBlur}
          />
          <span className={styles['hint']}>{understood ? dayText(value, language) : ''}</span>
        </span>
      )}
    </Labelled>
  );
}

/** Eight digits are enough to type; the hyphens come by themselves, and only while one goes forward. */
function separated(typed: string, before: string): string {
  if (typed.length <= before.length) return typed;
  const digits = typed.replaceAll(/\D/g, '').slice(0, 8);
  if (!/^[\d-]*$/.test(typed)) return typed;
  return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].filter((part) => part !== '').join('-');
}
