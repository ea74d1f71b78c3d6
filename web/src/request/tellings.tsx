/** What the rules say of each field: as advice once the field was left, as an error once somebody tried to submit. */
import { type ReactNode, useMemo, useState } from 'react';
import type { Violation } from '../api/types.ts';
import { afterPress } from './after-press.ts';
import styles from './request.module.css';

export type Told = {
  readonly id: string;
  readonly advice?: ReactNode;
  readonly error?: ReactNode;
  readonly onBlur: () => void;
};
export type Tell = (id: string) => Told;

export function useTellings(
  violations: readonly Violation[],
  fieldOf: (pointer: string) => string | undefined,
  attempted: boolean,
): Tell {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  return useMemo(() => {
    const said = new Map<string, Violation[]>();
    for (const v of violations) {
      const id = fieldOf(v.field);
      if (id !== undefined) said.set(id, [...(said.get(id) ?? []), v]);
    }
    return (id) => {
      const of = said.get(id);
      const onBlur = () =>
        afterPress(() => setLeft((before) => (before.has(id) ? before : new Set([...before, id]))));
      if (of === undefined || (!attempted && !left.has(id))) return { id, onBlur };
      const words = <Sentences of={of} />;
      return attempted ? { id, onBlur, error: words } : { id, onBlur, advice: words };
    };
  }, [violations, fieldOf, attempted, left]);
}

/** Each sentence that fell short on a line of its own; what to do, which is often the same, once. */
export function Sentences({ of }: { readonly of: readonly Violation[] }) {
  const remedies = [...new Set(of.map((v) => v.remedy).filter((remedy) => remedy !== ''))];
  return (
    <>
      {[...new Set(of.map((v) => v.message))].map((message, i) => (
        <span key={message} className={i === 0 ? undefined : styles['sentence']}>
          {message}{' '}
        </span>
      ))}
      {remedies.join(' ')}
    </>
  );
}
