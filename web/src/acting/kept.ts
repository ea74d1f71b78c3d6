/**
 * What somebody is writing, kept for this tab: a session that ends, a reload or a look at another page loses nothing.
 * Under the person's id, so that whoever signs in next does not find it; gone when it was sent, or on signing out.
 */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { meQuery } from '../api/queries.ts';

const PREFIX = 'interim.writing.';

function read(key: string): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}
function write(key: string, value: object | null): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Storage is switched off: what is written lasts as long as the page.
  }
}

/** Values of a form by name; a kept value of another type than the first one's is not taken. */
export function useKept<T extends Readonly<Record<string, unknown>>>(
  name: string,
  first: T,
): readonly [T, (change: Partial<T>) => void, () => void] {
  const { data: me } = useQuery(meQuery);
  const key = `${PREFIX}${me?.person.id ?? ''}.${name}`;
  const [values, setValues] = useState<T>(() => {
    const kept = read(key);
    const fitting = Object.entries(first).map(([field, value]) => {
      const before = kept[field];
      const fits = typeof before === typeof value && Array.isArray(before) === Array.isArray(value);
      return [field, fits ? before : value];
    });
    return { ...first, ...Object.fromEntries(fitting) };
  });
  const change = (changed: Partial<T>) =>
    setValues((before) => {
      const after = { ...before, ...changed };
      write(key, after);
      return after;
    });
  return [values, change, () => write(key, null)];
}

export function forgetWriting(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  } catch {
    // Nothing could be kept either.
  }
}
