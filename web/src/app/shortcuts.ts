/** Single keys that do something, unless somebody is typing or has switched them off (WCAG 2.1.4). */
import { useEffect, useEffectEvent } from 'react';
import { preferences } from '../preferences/preferences.ts';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select') !== null);

/** Arrows move between radio buttons; and what lies under an open dialog takes no keys. */
const spoken = ({ target, key }: KeyboardEvent): boolean =>
  document.querySelector('dialog[open]') !== null ||
  (key.startsWith('Arrow') && target instanceof HTMLInputElement && target.type === 'radio');

/** `keys` by `KeyboardEvent.key`. */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (!preferences.get().shortcuts || typing(event.target) || spoken(event)) return;
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
