/** What a reader chose for this browser: theme, language, single-key shortcuts. Kept in local storage, never sent. */
import { useSyncExternalStore } from 'react';

export type Theme = 'system' | 'light' | 'dark';
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];
export type Preferences = {
  readonly theme: Theme;
  readonly language: Language;
  /** Off: no single key does anything (WCAG 2.1.4). */
  readonly shortcuts: boolean;
};

/** Read by public/theme.js too, before the first paint. */
const KEY = 'interim.preferences';

const preferredLanguage = (): Language => {
  const first = navigator.languages.find((tag) => languages.some((known) => tag.slice(0, 2) === known));
  return languages.find((known) => known === first?.slice(0, 2)) ?? 'en';
};

function read(): Preferences {
  const defaults: Preferences = { theme: 'system', language: preferredLanguage(), shortcuts: true };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return defaults;
    const { theme, language, shortcuts } = kept as Readonly<Record<string, unknown>>;
    return {
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      language: languages.find((known) => known === language) ?? defaults.language,
      shortcuts: shortcuts !== false,
    };
  } catch {
    return defaults;
  }
}

let current = read();
const listeners = new Set<() => void>();

function apply({ theme, language }: Preferences): void {
  const root = document.documentElement;
  root.lang = language;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
apply(current);

export const preferences = {
  get: (): Preferences => current,
  set(change: Partial<Preferences>): void {
    current = { ...current, ...change };
    apply(current);
    try {
      localStorage.setItem(KEY, JSON.stringify(current));
    } catch {
      // Storage is switched off: the choice lasts until the page is closed.
    }
    for (const told of listeners) told();
  },
  subscribe(told: () => void): () => void {
    listeners.add(told);
    return () => listeners.delete(told);
  },
};

export const usePreferences = (): Preferences => useSyncExternalStore(preferences.subscribe, preferences.get);
