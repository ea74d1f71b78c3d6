/** The settings that have a page, in the order in which they are listed. */
export const settingsPages = [
  { to: '/settings/authority', name: 'authority' },
  { to: '/settings/delegations', name: 'delegations' },
  { to: '/settings/committee', name: 'committee' },
  { to: '/settings/matrix', name: 'matrix' },
  { to: '/settings/people', name: 'people' },
  { to: '/settings/tokens', name: 'tokens' },
  { to: '/settings/preferences', name: 'preferences' },
] as const;
