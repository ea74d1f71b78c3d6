/** Every page and its address. */
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { behindRowAddress, boardAddress, furtherAddress, recordsAddress } from '../metrics/search.ts';
import {
  exceptionQuery,
  historyQuery,
  meQuery,
  metricsQuery,
  noticesQuery,
  policiesQuery,
  policyQuery,
  workQuery,
} from '../api/queries.ts';
import { briefQuery, proposalQuery } from '../acting/queries.ts';
import { NotFound } from '../parts/states.tsx';
import { readInboxSearch } from '../inbox/search.ts';
import { readRegisterSearch } from '../register/search.ts';
import { Broken } from './broken.tsx';
import { createQueries, safeBack, signedOut } from './session.ts';
import { Shell } from './shell.tsx';
import { readPeopleSearch } from '../settings/people-search.ts';

const root = createRootRouteWithContext<{ readonly queries: QueryClient }>()({
  component: Outlet,
  errorComponent: Broken,
  notFoundComponent: NotFound,
});

export type SignInSearch = { readonly back?: string; readonly ended?: true };
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): SignInSearch => ({
    ...(safeBack(search['back']) === '/' ? {} : { back: safeBack(search['back']) }),
    ...(String(search['ended']) === 'true' ? { ended: true as const } : {}),
  }),
  component: lazyRouteComponent(() => import('../sign-in/sign-in-page.tsx'), 'SignInPage'),
});

async function signedInOnly({
  context,
  location,
}: {
  readonly context: { readonly queries: QueryClient };
  readonly location: { readonly href: string };
}): Promise<void> {
  try {
    await context.queries.ensureQueryData(meQuery);
  } catch (error) {
    if (!signedOut(error)) throw error;
    const back = safeBack(location.href);
    throw redirect({ to: '/sign-in', search: back === '/' ? {} : { back } });
  }
}

/** A policy to begin with, the draft that is written, or the emergency that it ratifies. */
type NewRequestSearch = { readonly policy?: string; readonly draft?: string; readonly ratifies?: string };
const readNames = (search: Record<string, unknown>, names: readonly (keyof NewRequestSearch)[]) =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = search[name];
      return typeof value === 'string' && /^[\w-]{1,100}$/.test(value) ? [[name, value]] : [];
    }),
  );

/** Everything behind the sign-in. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: signedInOnly,
  component: Shell,
  errorComponent: Broken,
});

/** Behind the sign-in and without the frame: what is shown on a wall. */
const bare = createRoute({
  getParentRoute: () => root,
  id: 'bare',
  beforeLoad: signedInOnly,
  component: Outlet,
  errorComponent: Broken,
});

const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  loader: ({ context }) => {
    void context.queries.prefetchQuery(workQuery);
    void context.queries.prefetchQuery(noticesQuery);
  },
  component: lazyRouteComponent(() => import('../home/home-page.tsx'), 'HomePage'),
});
const inbox = createRoute({
  getParentRoute: () => inside,
  path: '/inbox',
  validateSearch: readInboxSearch,
  component: lazyRouteComponent(() => import('../inbox/inbox-page.tsx'), 'InboxPage'),
});
const register = createRoute({
  getParentRoute: () => inside,
  path: '/register',
  validateSearch: readRegisterSearch,
  component: lazyRouteComponent(() => import('../register/register-page.tsx'), 'RegisterPage'),
});
const exception = createRoute({
  getParentRoute: () => inside,
  path: '/exceptions/$number',
  // Starts the questions while the page's code loads, and when a link is about to be followed.
  loader: ({ context, params }) => {
    void context.queries.prefetchQuery(exceptionQuery(params.number));
    void context.queries.prefetchQuery(historyQuery(params.number));
  },
  component: lazyRouteComponent(() => import('../exception/exception-page.tsx'), 'ExceptionPage'),
});
const assess = createRoute({
  getParentRoute: () => inside,
  path: '/exceptions/$number/assess',
  loader: ({ context, params }) => {
    void context.queries.prefetchQuery(exceptionQuery(params.number));
    void context.queries.prefetchQuery(proposalQuery(params.number));
  },
  component: lazyRouteComponent(() => import('../assess/assess-page.tsx'), 'AssessPage'),
});
const decide = createRoute({
  getParentRoute: () => inside,
  path: '/exceptions/$number/decide',
  loader: ({ context, params }) => {
    void context.queries.prefetchQuery(exceptionQuery(params.number));
    void context.queries.prefetchQuery(briefQuery(params.number));
    void context.queries.prefetchQuery(historyQuery(params.number));
  },
  component: lazyRouteComponent(() => import('../decide/decide-page.tsx'), 'DecidePage'),
});
export type TestsSearch = { readonly whose?: 'all' };
const tests = createRoute({
  getParentRoute: () => inside,
  path: '/tests',
  validateSearch: (search: Record<string, unknown>): TestsSearch =>
    search['whose'] === 'all' ? { whose: 'all' } : {},
  component: lazyRouteComponent(() => import('../tests/tests-page.tsx'), 'TestsPage'),
});
const metrics = createRoute({
  getParentRoute: () => inside,
  path: '/metrics',
  loader: ({ context }) => {
    void context.queries.prefetchQuery(metricsQuery);
  },
  component: lazyRouteComponent(() => import('../metrics/metrics-page.tsx'), 'MetricsPage'),
});
const records = createRoute({
  getParentRoute: () => inside,
  path: '/metrics/records',
  validateSearch: recordsAddress,
  component: lazyRouteComponent(() => import('../metrics/records-page.tsx'), 'RecordsPage'),
});
const further = createRoute({
  getParentRoute: () => inside,
  path: '/metrics/more',
  validateSearch: furtherAddress,
  component: lazyRouteComponent(() => import('../metrics/more-page.tsx'), 'MorePage'),
});
const behindRow = createRoute({
  getParentRoute: () => inside,
  path: '/metrics/more/records',
  validateSearch: behindRowAddress,
  component: lazyRouteComponent(() => import('../metrics/behind-row-page.tsx'), 'BehindRowPage'),
});
const board = createRoute({
  getParentRoute: () => inside,
  path: '/board',
  validateSearch: boardAddress,
  component: lazyRouteComponent(() => import('../board/board-page.tsx'), 'BoardPage'),
});
const settings = createRoute({
  getParentRoute: () => inside,
  path: '/settings',
  beforeLoad: () => {
    throw redirect({ to: '/settings/authority', replace: true });
  },
});
const settingsAuthority = createRoute({
  getParentRoute: () => inside,
  path: '/settings/authority',
  component: lazyRouteComponent(() => import('../settings/authority-page.tsx'), 'AuthorityPage'),
});
const settingsDelegations = createRoute({
  getParentRoute: () => inside,
  path: '/settings/delegations',
  component: lazyRouteComponent(() => import('../settings/delegations-page.tsx'), 'DelegationsPage'),
});
const settingsCommittee = createRoute({
  getParentRoute: () => inside,
  path: '/settings/committee',
  component: lazyRouteComponent(() => import('../settings/committee-page.tsx'), 'CommitteePage'),
});
const settingsMatrix = createRoute({
  getParentRoute: () => inside,
  path: '/settings/matrix',
  component: lazyRouteComponent(() => import('../settings/matrix-page.tsx'), 'MatrixPage'),
});
const settingsPropose = createRoute({
  getParentRoute: () => inside,
  path: '/settings/matrix/propose',
  component: lazyRouteComponent(() => import('../settings/propose-page.tsx'), 'ProposePage'),
});
const settingsPeople = createRoute({
  getParentRoute: () => inside,
  path: '/settings/people',
  validateSearch: readPeopleSearch,
  component: lazyRouteComponent(() => import('../settings/people-page.tsx'), 'PeoplePage'),
});
const settingsPerson = createRoute({
  getParentRoute: () => inside,
  path: '/settings/people/$person',
  component: lazyRouteComponent(() => import('../settings/person-page.tsx'), 'PersonPage'),
});
const settingsTokens = createRoute({
  getParentRoute: () => inside,
  path: '/settings/tokens',
  component: lazyRouteComponent(() => import('../settings/tokens-page.tsx'), 'TokensPage'),
});
const settingsPreferences = createRoute({
  getParentRoute: () => inside,
  path: '/settings/preferences',
  component: lazyRouteComponent(() => import('../settings/preferences-page.tsx'), 'PreferencesPage'),
});
const reviews = createRoute({
  getParentRoute: () => inside,
  path: '/reviews',
  component: lazyRouteComponent(() => import('../review/reviews-page.tsx'), 'ReviewsPage'),
});
const review = createRoute({
  getParentRoute: () => inside,
  path: '/reviews/$review',
  component: lazyRouteComponent(() => import('../review/session-page.tsx'), 'SessionPage'),
});
export type PresentSearch = { readonly item?: string };
const present = createRoute({
  getParentRoute: () => inside,
  path: '/reviews/$review/present',
  validateSearch: (search: Record<string, unknown>): PresentSearch =>
    typeof search['item'] === 'string' ? { item: search['item'] } : {},
  component: lazyRouteComponent(() => import('../review/present-page.tsx'), 'PresentPage'),
});
const vote = createRoute({
  getParentRoute: () => inside,
  path: '/reviews/$review/vote',
  component: lazyRouteComponent(() => import('../review/vote-page.tsx'), 'VotePage'),
});
const minutes = createRoute({
  getParentRoute: () => inside,
  path: '/reviews/$review/minutes',
  component: lazyRouteComponent(() => import('../review/minutes-page.tsx'), 'MinutesPage'),
});
const projector = createRoute({
  getParentRoute: () => bare,
  path: '/reviews/$review/projector',
  component: lazyRouteComponent(() => import('../review/projector-page.tsx'), 'ProjectorPage'),
});
const newRequest = createRoute({
  getParentRoute: () => inside,
  path: '/new',
  validateSearch: (search: Record<string, unknown>): NewRequestSearch =>
    readNames(search, ['policy', 'draft', 'ratifies']),
  component: lazyRouteComponent(() => import('../request/new-request-page.tsx'), 'NewRequestPage'),
});
const emergency = createRoute({
  getParentRoute: () => inside,
  path: '/emergency',
  component: lazyRouteComponent(() => import('../emergency/emergency-page.tsx'), 'EmergencyPage'),
});
const correct = createRoute({
  getParentRoute: () => inside,
  path: '/exceptions/$number/correct',
  validateSearch: (search: Record<string, unknown>): { readonly bounced?: true } =>
    String(search['bounced']) === 'true' ? { bounced: true } : {},
  component: lazyRouteComponent(() => import('../request/correct-page.tsx'), 'CorrectPage'),
});
const renew = createRoute({
  getParentRoute: () => inside,
  path: '/exceptions/$number/renew',
  component: lazyRouteComponent(() => import('../renewal/renewal-page.tsx'), 'RenewalPage'),
});
const policies = createRoute({
  getParentRoute: () => inside,
  path: '/policies',
  loader: ({ context }) => {
    void context.queries.prefetchQuery(policiesQuery);
  },
  component: lazyRouteComponent(() => import('../policies/policies-page.tsx'), 'PoliciesPage'),
});
const policy = createRoute({
  getParentRoute: () => inside,
  path: '/policies/$policy',
  loader: ({ context, params }) => {
    void context.queries.prefetchQuery(policyQuery(params.policy));
  },
  component: lazyRouteComponent(() => import('../policies/policy-page.tsx'), 'PolicyPage'),
});
const controls = createRoute({
  getParentRoute: () => inside,
  path: '/controls',
  component: lazyRouteComponent(() => import('../policies/controls-page.tsx'), 'ControlsPage'),
});
const elsewhere = createRoute({ getParentRoute: () => inside, path: '$', component: NotFound });

export const queryClient = createQueries(() => {
  const { pathname, href } = router.state.location;
  // Nobody was signed in yet: the route's own check leads to the sign-in, and nothing has ended.
  if (pathname === '/sign-in' || queryClient.getQueryData(meQuery.queryKey) === undefined) return;
  queryClient.clear();
  void router.navigate({ to: '/sign-in', search: { back: safeBack(href), ended: true } });
});

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    inside.addChildren([
      home,
      inbox,
      register,
      exception,
      assess,
      decide,
      tests,
      metrics,
      records,
      further,
      behindRow,
      board,
      settings,
      settingsAuthority,
      settingsDelegations,
      settingsCommittee,
      settingsMatrix,
      settingsPropose,
      settingsPeople,
      settingsPerson,
      settingsTokens,
      settingsPreferences,
      reviews,
      review,
      present,
      vote,
      minutes,
      correct,
      renew,
      newRequest,
      emergency,
      policies,
      policy,
      controls,
      elsewhere,
    ]),
    bare.addChildren([projector]),
  ]),
  context: { queries: queryClient },
  defaultPreload: 'intent',
  // What is kept and for how long is the query client's business.
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 300,
  scrollRestoration: true,
  // Plain text in the address: `?status=active,suspended&text=laptop`, readable and typed by hand.
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const given = Object.entries(search).flatMap(([key, value]) =>
      value === undefined || value === null ? [] : [[key, String(value)]],
    );
    const text = new URLSearchParams(given).toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
    return text === '' ? '' : `?${text}`;
  },
});

/** The code of the page that is opened comes while the server says who is signed in, instead of after that. */
export function fetchPage(): void {
  const opened = new Set(router.matchRoutes(router.latestLocation).map((match) => String(match.routeId)));
  // What did not come is asked for again, and said, when the page is shown.
  for (const route of Object.values(router.routesById))
    if (opened.has(route.id)) void router.loadRouteChunk(route)?.catch(() => undefined);
}

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
