/** Controls that are typed into or chosen from, each with its label, hint, advice and error. */
import type { ComponentProps } from 'react';
import { Labelled, type Telling } from './labelled.tsx';

/** What is left for the element itself. */
type Own<K extends 'input' | 'textarea' | 'select'> = Omit<ComponentProps<K>, keyof Telling | 'className'>;

export function Field({ label, hint, advice, error, optional, id, ...input }: Telling & Own<'input'>) {
  return (
    <Labelled {...told({ label, hint, advice, error, optional, id })}>
      {(tied) => <input {...input} {...tied} />}
    </Labelled>
  );
}

/** Grows with what is written where the browser can, from `rows` lines on. */
export function TextArea({ label, hint, advice, error, optional, id, ...area }: Telling & Own<'textarea'>) {
  return (
    <Labelled {...told({ label, hint, advice, error, optional, id })}>
      {(tied) => <textarea rows={3} {...area} {...tied} />}
    </Labelled>
  );
}

/** A short list that everybody knows; longer or searched ones are a `Combobox`. */
export function SelectField({
  label,
  hint,
  advice,
  error,
  optional,
  id,
  ...select
}: Telling & Own<'select'>) {
  return (
    <Labelled {...told({ label, hint, advice, error, optional, id })}>
      {(tied) => <select {...select} {...tied} />}
    </Labelled>
  );
}

const told = (
  telling: { readonly [K in keyof Telling]: Telling[K] | undefined } & { readonly label: string },
) => {
  const { optional, ...rest } = telling;
  return optional === undefined ? rest : { ...rest, optional };
};
