/** The pages that the navigation and the palette lead to, in the order of a working day. A new page adds its line. */
import type { LinkProps } from '@tanstack/react-router';
import type { Me } from '../api/types.ts';
import type { Catalogue } from '../catalogue/en.ts';

export type PageEntry = {
  readonly to: NonNullable<LinkProps['to']>;
  readonly label: (t: Catalogue) => string;
  /** Left out of the navigation for those who would only find it empty; the address works for everybody. */
  readonly for?: (me: Me) => boolean;
};

const judges = ({ roles, offices }: Me): boolean =>
  roles.includes('analyst') || offices.ciso || offices.seat || offices.delegations.length > 0;

/** A session goes through the confidential exceptions too. */
const reviewers = (me: Me): boolean => judges(me) || me.roles.includes('auditor');

export const pages: readonly PageEntry[] = [
  { to: '/', label: (t) => t.bar.home },
  { to: '/inbox', label: (t) => t.bar.inbox, for: judges },
  { to: '/register', label: (t) => t.bar.register },
  { to: '/policies', label: (t) => t.bar.policies },
  { to: '/tests', label: (t) => t.bar.tests },
  { to: '/reviews', label: (t) => t.bar.review, for: reviewers },
  { to: '/metrics', label: (t) => t.bar.metrics },
  { to: '/board', label: (t) => t.bar.board },
  { to: '/settings', label: (t) => t.settings.title },
];
