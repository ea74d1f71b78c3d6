/** Does the server answer? Every question tells it; while nobody answers, a page says so and asks now and then. */
import { useSyncExternalStore } from 'react';

let down = false;
const listeners = new Set<() => void>();

export function noteReachable(answers: boolean): void {
  if (down === !answers) return;
  down = !answers;
  for (const told of listeners) told();
}

export const useDown = (): boolean =>
  useSyncExternalStore(
    (told) => {
      listeners.add(told);
      return () => listeners.delete(told);
    },
    () => down,
  );
