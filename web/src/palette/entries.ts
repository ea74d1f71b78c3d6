/** What the palette offers besides exceptions: what can be begun, pages, views of the register, and what this browser shall look like. */
import type { Me, SavedView } from '../api/types.ts';
import { pages } from '../app/pages.ts';
import type { Catalogue } from '../catalogue/en.ts';
import { preferences } from '../preferences/preferences.ts';
import { settingsPages } from '../settings/settings-pages.ts';

export type Entry = {
  readonly label: string;
  readonly detail: string;
  readonly go: { readonly to: string } | { readonly act: () => void };
};

export function entriesFor(t: Catalogue, me: Me | undefined, saved: readonly SavedView[]): readonly Entry[] {
  const p = t.palette;
  const view = (label: string, to: string): Entry => ({ label, detail: p.view, go: { to } });
  const action = (name: 'SubmitRequest' | 'GrantEmergency', label: string, to: string): readonly Entry[] =>
    me?.allowedActions.some((a) => a.action === name && a.allowed) === true
      ? [{ label, detail: p.action, go: { to } }]
      : [];
  return [
    ...action('SubmitRequest', t.request.title, '/new'),
    ...action('GrantEmergency', t.emergency.title, '/emergency'),
    ...pages
      .filter((page) => page.for === undefined || (me !== undefined && page.for(me)))
      .map((page): Entry => ({ label: page.label(t), detail: p.page, go: { to: page.to } })),
    ...settingsPages.map(
      ({ to, name }): Entry => ({ label: t.settings.pages[name], detail: t.settings.title, go: { to } }),
    ),
    view(p.mine, '/register?mine=true'),
    view(p.ending, '/register?inForce=true&endsWithin=30&sort=expires'),
    view(p.waiting, '/register?status=submitted,assessed&sort=submitted&direction=asc'),
    view(p.overAge, '/register?inForce=true&overAge=true&sort=age'),
    ...saved.map(
      ({ name, query }): Entry => ({
        label: name,
        detail: p.saved,
        go: { to: `/register?${new URLSearchParams(query).toString()}` },
      }),
    ),
    ...(['light', 'dark', 'system'] as const).map(
      (theme): Entry => ({
        label: `${t.account.theme}: ${t.account.themes[theme]}`,
        detail: p.setting,
        go: { act: () => preferences.set({ theme }) },
      }),
    ),
    ...(['en', 'de'] as const).map(
      (language): Entry => ({
        label: `${t.account.language}: ${t.account.languages[language]}`,
        detail: p.setting,
        go: { act: () => preferences.set({ language }) },
      }),
    ),
  ];
}
