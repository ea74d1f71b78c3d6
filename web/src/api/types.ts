/** Names for the shapes that the generated client carries, so that pages can speak of a control or a vote. */
import type { components, operations } from '../../../src/client/api.ts';

type Schemas = components['schemas'];
export type Problem = Schemas['Problem'];
export type Person = Schemas['Person'];
export type Me = Schemas['Me'];
export type Metrics = Schemas['Metrics'];
export type Further = Schemas['FurtherMetrics'];
export type FurtherMetric = Further['figures'][number];
export type BoardReport = Schemas['BoardReport'];
export type Policy = Schemas['Policy'];
export type RegisterRow = Schemas['RegisterRow'];
export type RegisterPage = operations['listExceptions']['responses']['200']['content']['application/json'];
export type HistoryEntry =
  operations['getHistory']['responses']['200']['content']['application/json']['data'][number];

export type Work = Schemas['Work'];
export type WorkItem = Schemas['WorkItem'];
export type WorkKind = WorkItem['kind'];
export type Notice = Schemas['Notice'];
export type Delegation = Schemas['Delegation'];
type InboxParameters = NonNullable<operations['getInbox']['parameters']['query']>;
export type InboxParameter = { readonly [K in keyof InboxParameters]: InboxParameters[K] };

export type Exception = Schemas['Exception'];
export type Assessment = Schemas['Assessment'];
export type Proof = Schemas['AuthorityProof'];
export type Score = Assessment['residual'];
export type Term = Exception['terms'][number];
export type Approval = Term['approval'];
export type Vote = Approval['votes'][number];
export type Recusal = Approval['recusals'][number];
export type Control = Exception['controls'][number];
export type ControlTest = Control['tests'][number];
export type Health = Control['health'];
export type Milestone = Exception['milestones'][number];
export type Renewal = Exception['renewals'][number];
export type RenewalStatus = Renewal['status'];
export type Tag = Exception['tags'][number];

export type Prepared = operations['getAssessmentProposal']['responses']['200']['content']['application/json'];
export type ScoreOutcome = Prepared['outcomes'][number];
export type Brief = NonNullable<
  operations['getDecisionBrief']['responses']['200']['content']['application/json']['brief']
>;
export type Look = NonNullable<
  operations['getLook']['responses']['200']['content']['application/json']['last']
>;
export type ControlTestRow = Schemas['ControlTestRow'];
export type AllowedAction = Exception['allowedActions'][number];

export type Status = Exception['status'];
export type Band = Assessment['band'];
type RegisterParameters = NonNullable<operations['listExceptions']['parameters']['query']>;
export type Sort = NonNullable<RegisterParameters['sort']>;
type RecordsParameters = NonNullable<operations['getMetricsRecords']['parameters']['query']>;
export type BehindFigure = NonNullable<RecordsParameters['figure']>;
export type AgeRange = NonNullable<RecordsParameters['bucket']>;
export type RegisterParameter = { readonly [K in keyof RegisterParameters]: RegisterParameters[K] };

export type SavedView = Schemas['SavedView'];
type ViewParameters = operations['saveView']['requestBody']['content']['application/json']['query'];
export type ViewParameter = { readonly [K in keyof ViewParameters]: ViewParameters[K] };

// In the order of the lifecycle, for lists of choices. A catalogue that lacks a word for one does not compile.
export const statuses: readonly Status[] = [
  'draft',
  'bounced',
  'submitted',
  'assessed',
  'returned',
  'scheduled',
  'active',
  'suspended',
  'rejected',
  'withdrawn',
  'lapsed',
  'expired',
  'closed',
];
export const bands: readonly Band[] = ['low', 'medium', 'high', 'critical'];
export const sorts: readonly Sort[] = [
  'number',
  'title',
  'status',
  'policy',
  'band',
  'expires',
  'submitted',
  'age',
  'updated',
];
export const behindFigures: readonly BehindFigure[] = ['active', 'suspended', 'scheduled'];
export const ageRanges: readonly AgeRange[] = ['0-90', '91-180', '181-365', 'over-365', 'over-180'];

export const furtherFigures: readonly FurtherMetric['figure'][] = [
  'enforcement',
  'bounces',
  'steps',
  'renewals',
  'effort',
  'drift',
  'queues',
];

export type RequestBody = Schemas['RequestContentInput'];
export type RequestCheck = Schemas['RequestCheck'];
export type RenewalBody = Schemas['RenewalContentInput'];
export type RenewalCheck = Schemas['RenewalCheck'];
export type Gate = Schemas['Gate'];
export type Violation = Schemas['Violation'];
export type LibraryControl = Schemas['LibraryControl'];
export type Draft = Schemas['Draft'];
