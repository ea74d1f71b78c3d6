/**
 * Who may ask what: one row for each operation of the OpenAPI document. Written from the lifecycle and the interfaces, and
 * not from the code. An operation without a row fails the test: add `operationId: { ask, may }`.
 *
 * Longer than 400 lines because it is one table, read from the first operation to the last.
 */
import { plusDays } from '../../src/domain/time.ts';
import { freshAnswers, itemOf } from '../http/review-stories.ts';
import { renewalBody, requestBody } from '../http/stories.ts';
import { analysts, everybody, judges, members, parts, requesters, type Who } from './people.ts';
import { policyOf, type World } from './world.ts';

/** The hash of what an approver sees, by number. */
type Seen = (number: string) => Promise<string>;

export type Row = {
  /** The path after its operation's, filled in: values by the names of its parameters; and the body. */
  readonly ask: (w: World, seen: Seen, who: Who) => Asked | Promise<Asked>;
  /** Everybody else is refused, and whoever is not signed in is. */
  readonly may: readonly Who[] | 'open';
  /** Of those who may: what the rest of the case says, where it is not done at once. */
  readonly status?: number;
  /** Decisions and authority are never a stored token's (APPROVE-STEPUP). */
  readonly token?: 'never';
  /** Effects outside of the register's transaction: asked after everything else, in this order. */
  readonly last?: 1 | 2;
};
type Asked = {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: object;
};

const on =
  (at: keyof World['at'], body?: object): Row['ask'] =>
  (w) => ({ path: { id: w.at[at] }, ...(body === undefined ? {} : { body }) });
const nothing: Row['ask'] = () => ({});
const named =
  (path: Readonly<Record<string, string>>, body?: object): Row['ask'] =>
  () => ({ path, ...(body === undefined ? {} : { body }) });
const session =
  (body?: object): Row['ask'] =>
  (w) => ({ path: { id: w.session }, ...(body === undefined ? {} : { body }) });
const item =
  (at: keyof World['at'], body?: object): Row['ask'] =>
  (w) => ({ path: { id: w.session, exception: w.at[at] }, ...(body === undefined ? {} : { body }) });
const owners: readonly Who[] = ['requester', 'riskOwner'];
const note = { note: 'as agreed' };
const rationale = 'The alert was tested and the plan ends with a new server.';
const ask =
  (at: keyof World['at'], body: object): Row['ask'] =>
  async (w, seen) => ({
    path: { id: w.at[at] },
    body: { ...body, seen: await seen(w.at[at]) },
  });
const scored = { likelihood: 3, impact: 3, rationale: 'as seen' };
const evidence = { evidence: ['https://wiki.example.com/1'] };
const milestone =
  (at: keyof World['at'], body: object): Row['ask'] =>
  (w) => ({ path: { id: w.at[at], milestone: 'm1' }, body });

export const expectations: Readonly<Record<string, Row>> = {
  // Without a sign-in: signing in, and whether the program is up.
  signIn: { ask: () => ({ body: { username: 'x', password: 'x' } }), may: 'open', status: 401 },
  getHealth: { ask: nothing, may: 'open' },

  // One's own: session, tokens, drafts, notices.
  getMe: { ask: nothing, may: everybody },
  signInAgain: { ask: () => ({ body: { password: 'x' } }), may: everybody, status: 401, token: 'never' },
  signOut: { ask: nothing, may: everybody, status: 204, last: 2 },
  listTokens: { ask: nothing, may: everybody },
  createToken: { ask: () => ({ body: { name: 'mine' } }), may: everybody, status: 201, token: 'never' },
  endToken: { ask: (w) => ({ path: { token: w.token } }), may: ['requester'], status: 204, last: 1 },
  listDrafts: { ask: nothing, may: everybody },
  getDraft: { ask: (w) => ({ path: { draft: w.draft } }), may: ['requester'] },
  saveDraft: {
    ask: (w) => ({ path: { draft: w.draft }, body: { title: 'Later', content: {} } }),
    may: ['requester'],
  },
  discardDraft: { ask: (w) => ({ path: { draft: w.draft } }), may: ['requester'], status: 204, last: 1 },
  listNotices: { ask: nothing, may: everybody },
  listViews: { ask: nothing, may: everybody },
  saveView: {
    ask: () => ({ body: { name: crypto.randomUUID(), query: { mine: 'true' } } }),
    may: everybody,
    status: 201,
  },
  changeView: {
    ask: (w) => ({ path: { view: w.view }, body: { name: 'Later', query: {} } }),
    may: ['requester'],
  },
  deleteView: { ask: (w) => ({ path: { view: w.view } }), may: ['requester'], status: 204, last: 1 },
  saveLook: {
    ask: (w) => ({ path: { id: w.at.active }, body: { version: 1, seen: '0'.repeat(64) } }),
    may: everybody,
  },
  markNoticesRead: { ask: () => ({ body: { ids: [] } }), may: everybody, status: 204 },

  // Reading: whoever is signed in and has something to do with the register.
  listExceptions: { ask: nothing, may: everybody },
  getException: { ask: on('active'), may: everybody },
  getHistory: { ask: on('active'), may: everybody },
  getAssessmentProposal: { ask: on('submitted'), may: everybody },
  getRenewalGates: { ask: on('renewable'), may: everybody },
  getAttachment: {
    ask: (w) => ({ path: { id: w.at.done, attachment: w.attachment } }),
    may: everybody,
  },
  getMetrics: { ask: nothing, may: everybody },
  getMetricsRecords: { ask: () => ({ query: 'figure=active' }), may: everybody },
  listPolicies: { ask: nothing, may: everybody },
  getPolicy: { ask: named({ policy: 'session-lifetime' }), may: everybody },
  listControls: { ask: nothing, may: everybody },
  getAuthority: { ask: nothing, may: everybody },
  listDelegatedDecisions: { ask: (w) => ({ path: { delegation: w.delegation } }), may: everybody },
  getConfiguration: { ask: nothing, may: everybody },
  getClock: { ask: nothing, may: everybody },
  searchPeople: { ask: nothing, may: everybody },
  getPerson: { ask: named({ person: 'lukasz' }), may: everybody },
  searchSubjects: { ask: nothing, may: everybody },
  searchResources: { ask: nothing, may: everybody },
  checkRequest: { ask: ({ api }) => ({ body: requestBody(api) }), may: everybody },
  checkRenewal: {
    ask: (w) => ({ path: { id: w.at.renewable }, body: renewalBody(w.api) }),
    may: everybody,
  },

  getDecisionBrief: { ask: on('ready'), may: everybody },
  listControlTests: { ask: nothing, may: everybody },
  getLook: { ask: on('active'), may: everybody },
  getFurtherMetrics: { ask: nothing, may: everybody },
  getFurtherMetricsRecords: { ask: () => ({ query: 'figure=bounces&key=REQ-TERM' }), may: everybody },
  getBoardReport: { ask: nothing, may: everybody },
  getBoardReportPdf: { ask: nothing, may: everybody },
  getWork: { ask: nothing, may: everybody },
  getInbox: { ask: nothing, may: everybody },
  exportRegister: { ask: nothing, may: everybody },
  streamEvents: { ask: () => ({ query: 'seconds=0' }), may: everybody },

  // 1 Request
  submitRequest: {
    ask: ({ api }) => ({ body: requestBody(api, freshAnswers()) }),
    may: requesters,
    status: 201,
  },
  resubmitRequest: {
    ask: (w) => ({ path: { id: w.at.returned }, body: requestBody(w.api, freshAnswers()) }),
    may: ['requester'],
    status: 201,
  },
  withdrawRequest: { ask: on('submitted', note), may: ['requester'] },
  addAttachment: {
    ask: (w) => ({ path: { id: w.at.submitted }, query: 'name=a.txt' }),
    may: [...parts, ...analysts],
    status: 201,
  },
  judgeLineage: {
    ask: (w) => ({
      path: { id: w.at.alike },
      body: { other: w.at.done, kin: false, reason: 'another scale of the same hall' },
    }),
    may: analysts,
  },
  replaceOwner: {
    ask: on('active', { to: 'tomas' }),
    may: [...owners, ...analysts, 'administrator', 'ciso'],
  },

  // 2 Assess
  assessException: {
    ask: on('submitted', {
      threat: 'theft',
      inherent: scored,
      residual: scored,
      overrideReason: 'the hall is locked',
    }),
    may: analysts,
  },
  secondAssessment: { ask: on('lowered'), may: ['otherAnalyst'] },

  // 3 Approve
  approveException: { ask: ask('ready', { rationale }), may: ['delegate', 'ciso'], token: 'never' },
  rejectException: { ask: on('ready', { rationale }), may: ['delegate', 'ciso'], token: 'never' },
  returnException: {
    ask: on('ready', { reasons: 'Say which server.' }),
    may: ['delegate', 'ciso', ...analysts],
  },
  castVote: { ask: ask('committee', { choice: 'for', rationale }), may: members, token: 'never' },
  closeVoting: { ask: on('committee'), may: members, status: 409, token: 'never' },
  recuseMember: { ask: on('committee', { note: 'my brother runs the hall' }), may: members },
  grantEmergency: {
    ask: ({ api }) => ({
      body: { requester: 'tomas', request: requestBody(api, freshAnswers()), hours: 24, rationale },
    }),
    may: ['delegate', 'ciso'],
    status: 201,
    token: 'never',
  },

  // 4 Monitor
  recordControlTest: {
    ask: on('active', { control: 'c1', result: 'pass', ...evidence }),
    may: ['controlOwner', 'otherControlOwner', ...analysts],
    status: 201,
  },
  eraseTexts: {
    ask: on('active', { texts: [{ version: 1, pointer: '/request/contact' }], reason: 'Asked for.' }),
    may: ['ciso'],
    token: 'never',
  },
  suspendException: { ask: on('active', { reason: 'Look at it.' }), may: ['ciso'] },
  completeMilestone: { ask: milestone('active', evidence), may: [...owners, 'milestoneOwner'] },
  confirmMilestone: {
    ask: milestone('done', {}),
    may: [...analysts, 'riskOwner', 'controlOwner'],
  },
  replanMilestone: {
    ask: (w) => ({
      path: { id: w.at.active, milestone: 'm1' },
      body: { due: plusDays(w.api.now(), 20), whyFailed: 'The vendor was late twice.' },
    }),
    may: [...owners, 'milestoneOwner'],
  },
  observeTag: {
    ask: (w) => ({ path: { id: w.at.active, target: 'change-ticket' }, body: { observed: 'yes' } }),
    may: [],
  },
  acceptScopeGrowth: {
    ask: on('grown', { group: 'group:hall-9', reason: 'a second shift' }),
    may: analysts,
  },

  // 5 Expire
  closeException: { ask: on('active', note), may: owners },
  revokeException: { ask: on('active', note), may: members },

  // Again
  requestRenewal: {
    ask: (w) => ({ path: { id: w.at.renewable }, body: renewalBody(w.api) }),
    may: owners,
    status: 201,
  },
  withdrawRenewal: { ask: on('renewing', note), may: owners },

  // 6 Review: the committee's, chaired by its chair; read by those who judge exceptions.
  listReviews: { ask: nothing, may: judges },
  openReview: { ask: () => ({ body: {} }), may: ['chair'], status: 409 },
  getReview: { ask: session(), may: judges },
  getAgenda: { ask: session(), may: judges },
  getReviewItem: { ask: item('active'), may: judges },
  getMinutes: { ask: session(), may: judges },
  getMinutesPdf: { ask: (w) => ({ path: { id: w.earlier } }), may: judges },
  getPapers: { ask: session(), may: judges },
  getPapersPdf: { ask: session(), may: judges },
  getPreparation: { ask: session(), may: judges },
  getInvitation: { ask: session(), may: judges },
  recordAttendance: { ask: session({ presence: 'left' }), may: members },
  presentItem: { ask: item('grown'), may: ['chair'] },
  declareRecusal: { ask: item('active', { note: 'my brother runs the hall' }), may: members },
  makeMotion: {
    ask: async (w) => ({
      path: { id: w.session, exception: w.at.active },
      body: {
        seen: (await itemOf(w.api, w.at.active)).item.versionNow,
        rationale,
        proposal: { outcome: 'closed' },
      },
    }),
    may: members,
    status: 201,
  },
  castReviewVote: {
    ask: async (w) => ({
      path: { id: w.session, exception: w.at.done },
      body: {
        motion: w.motion,
        seen: (await itemOf(w.api, w.at.done)).item.versionNow,
        choice: 'for',
        rationale,
      },
    }),
    may: members,
    token: 'never',
  },
  closeMotion: {
    ask: async (w) => ({
      path: { id: w.session, exception: w.at.done },
      body: { seen: (await itemOf(w.api, w.at.done)).item.versionNow },
    }),
    may: ['chair'],
    status: 409,
    token: 'never',
  },
  parkItem: {
    ask: (w) => ({
      path: { id: w.session, exception: w.at.active },
      body: { until: plusDays(w.api.now(), 7), reason: 'The owner is away.' },
    }),
    may: ['chair'],
  },
  minuteObjection: {
    // An owner for themselves; the committee writes down whose objection it is.
    ask: (w, _seen, who) => ({
      path: { id: w.session, exception: w.at.active },
      body: {
        text: 'Hall 4 would stand still.',
        ...(members.includes(who) ? { objector: 'ngozi' } : {}),
      },
    }),
    may: [...owners, ...members],
  },
  noteItems: {
    ask: (w) => ({ path: { id: w.session }, body: { exceptions: [w.at.grown] } }),
    may: ['chair'],
  },
  agreeAction: {
    ask: (w) => ({
      path: { id: w.session },
      body: { text: 'Ask again.', owner: 'tomas', due: plusDays(w.api.now(), 7) },
    }),
    may: members,
    status: 201,
  },
  followUpAction: {
    ask: (w) => ({
      path: { id: w.session, action: w.action },
      body: { status: 'done', note: 'The vendor answered.' },
    }),
    may: members,
  },
  adjournReview: { ask: session({ withDefault: true }), may: ['chair'], token: 'never' },
  correctMinutes: { ask: session({ text: 'It was June.' }), may: members, status: 409 },
  approveMinutes: {
    ask: session({ seen: '0'.repeat(64) }),
    may: ['chair'],
    status: 409,
    token: 'never',
  },

  // Authority and settings
  appointCiso: {
    ask: () => ({ body: { holder: 'viktoriia' } }),
    may: ['administrator'],
    token: 'never',
  },
  recordActingCiso: { ask: () => ({ body: { person: 'huong' } }), may: ['ciso'], token: 'never' },
  recordAbsence: {
    ask: ({ api }) => ({ body: { from: api.now(), until: plusDays(api.now(), 3) } }),
    may: ['ciso'],
    token: 'never',
  },
  grantDelegation: {
    ask: ({ api }) => ({ body: { to: 'bjorn', ceiling: 'low', endsAt: plusDays(api.now(), 30) } }),
    may: ['ciso'],
    status: 201,
    token: 'never',
  },
  acceptDelegation: {
    ask: (w) => ({ path: { delegation: w.delegation }, body: { statement: 'I answer for it.' } }),
    may: ['otherControlOwner'],
    token: 'never',
  },
  revokeDelegation: {
    ask: (w) => ({ path: { delegation: w.delegation }, body: {} }),
    may: ['ciso'],
    token: 'never',
  },
  confirmDelegation: {
    ask: (w) => ({ path: { delegation: w.delegation } }),
    may: ['ciso'],
    status: 422,
    token: 'never',
  },
  charterCommittee: {
    ask: () => ({ body: { title: 'Charter', chair: 'huong' } }),
    may: ['ciso'],
    token: 'never',
  },
  giveSeat: { ask: () => ({ body: { person: 'bjorn' } }), may: ['ciso'], status: 201, token: 'never' },
  endSeat: { ask: named({ person: 'rahul' }), may: ['ciso'], token: 'never' },
  grantRole: {
    ask: named({ person: 'fatou' }, { role: 'analyst' }),
    may: ['administrator'],
    status: 201,
    token: 'never',
  },
  revokeRole: {
    ask: named({ person: 'noa', role: 'requester' }),
    may: ['administrator'],
    token: 'never',
  },
  proposeConfiguration: {
    ask: ({ api }) => ({
      body: { change: { pendingDays: 20 }, effectiveAt: plusDays(api.now(), 9), reason: 'quicker' },
    }),
    may: ['ciso'],
    status: 201,
    token: 'never',
  },
  confirmConfiguration: {
    ask: (w) => ({ path: { proposal: w.proposal } }),
    may: ['administrator', 'chair'],
    token: 'never',
  },
  publishPolicy: {
    ask: async ({ api }) => ({
      path: { policy: 'no-shared-accounts' },
      body: policyOf({
        ...(await api.as('hana').get('/v1/policies/no-shared-accounts')).body,
        title: 'No shared accounts, anywhere',
      }),
    }),
    may: ['administrator', 'ciso'],
  },
  confirmPolicyChange: { ask: named({ policy: 'session-lifetime' }), may: ['ciso'], token: 'never' },
  retirePolicy: {
    ask: named({ policy: 'no-shared-accounts' }, { reason: 'replaced' }),
    may: ['administrator', 'ciso'],
  },

  // The directory and the machine
  savePerson: {
    ask: named({ username: 'mateus.araujo' }, { name: 'Mateus Araújo', email: 'mateus.araujo@example.com' }),
    may: ['administrator'],
  },
  createAccount: {
    ask: named({ username: 'mateus.araujo' }),
    may: ['administrator'],
    status: 201,
    token: 'never',
  },
  recordDeparture: { ask: named({ username: 'mateus.araujo' }), may: ['administrator'], last: 1 },
  saveSubject: { ask: named({ ref: 'group:hall-10' }, { name: 'Hall 10' }), may: ['administrator'] },
  saveResource: { ask: named({ ref: 'system:scale' }, { name: 'Scale' }), may: ['administrator'] },
  advanceClock: {
    ask: ({ api }) => ({ body: { to: plusDays(api.now(), 1) } }),
    may: ['administrator'],
    last: 1,
  },
};

/** POST that changes nothing: a token that only reads is refused all the same, and an auditor is answered. */
export const questions: readonly string[] = ['checkRequest', 'checkRenewal'];
/** What is one's own to do whatever one's role; nothing of it is the register's. */
export const ownBusiness: readonly string[] = [
  'signIn',
  'signInAgain',
  'signOut',
  'createToken',
  'endToken',
  'saveDraft',
  'discardDraft',
  'markNoticesRead',
  'saveLook',
  'saveView',
];
