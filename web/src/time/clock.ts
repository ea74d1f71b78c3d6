/**
 * The register's time, not the browser's: a sandbox's clock can stand elsewhere, and a laptop's clock can be wrong.
 * Every answer that says when it was given moves the offset.
 */
import { useSyncExternalStore } from 'react';

const TICK_MS = 30_000;
/** Answers differ by their travelling time; that is no reason to render anything anew. */
const TOLERANCE_MS = 5_000;

let offsetMs = 0;
let now = Date.now();
const listeners = new Set<() => void>();

function tell(): void {
  now = Date.now() + offsetMs;
  for (const told of listeners) told();
}

/** `at`: the RFC 3339 instant at which the server gave its answer. */
export function noteRegisterTime(at: string): void {
  const offset = Date.parse(at) - Date.now();
  if (Number.isNaN(offset) || Math.abs(offset - offsetMs) < TOLERANCE_MS) return;
  offsetMs = offset;
  tell();
}

function subscribe(told: () => void): () => void {
  if (listeners.size === 0) ticking = setInterval(tell, TICK_MS);
  listeners.add(told);
  return () => {
    listeners.delete(told);
    if (listeners.size === 0) clearInterval(ticking);
  };
}
let ticking: ReturnType<typeof setInterval> | undefined;

/** Milliseconds since the epoch, by the register; renders anew every half minute. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => now);

/** The same for a question that is about to be asked. */
export const registerNow = (): number => Date.now() + offsetMs;
