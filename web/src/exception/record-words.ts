/** An event of the record in words: its name, and what somebody wrote or what came of it. */
import type { HistoryEntry } from '../api/types.ts';
import type { Catalogue } from '../catalogue/en.ts';
import { wordFor } from '../catalogue/text.tsx';
import type { IconName } from '../parts/icon.tsx';
import type { Tone } from '../parts/vocabulary.tsx';

type Loose = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (event: Loose, key: string): string => (typeof event[key] === 'string' ? event[key] : '');

/** Where events keep the words of people, by the names that the record uses. */
const written = ['rationale', 'reasons', 'reason', 'note', 'whyFailed', 'detail', 'statement'] as const;
const nested = ['approval', 'vote', 'recusal', 'test', 'assessment', 'content'] as const;

/** Of controls and milestones, by the ids that events use. */
export type Titles = ReadonlyMap<string, string>;

export function wordsOf(
  entry: HistoryEntry,
  titles: Titles,
  t: Catalogue,
): { readonly title: string; readonly details: readonly string[] } {
  const { event } = entry;
  const parts = [event, ...nested.map((key) => event[key]).filter(isRecord)];
  const words = parts
    .flatMap((part) => written.map((key) => textIn(part, key)))
    .filter((text) => text !== '');
  return {
    title: titleOf(entry, t),
    details: [...new Set([...outcomes(event, titles, t), ...words.filter((w) => !isName(w, t))])],
  };
}

/** `reason` is sometimes a word of the program (why it was closed); that is said by the outcome, not twice. */
const isName = (text: string, t: Catalogue): boolean => text in t.exception.notice.closed;

function titleOf({ type, event }: HistoryEntry, t: Catalogue): string {
  if (type === 'CommandRefused')
    return `${t.exception.record.refused}: ${wordFor(t.actions, textIn(event, 'command'))}`;
  if (type === 'ExceptionClosed') return wordFor(t.exception.notice.closed, textIn(event, 'reason'));
  return wordFor(t.events, type);
}

/** Facts of the event that its name leaves open: which control, what result, which codes. */
function outcomes(event: Loose, titles: Titles, t: Catalogue): readonly string[] {
  const test = isRecord(event['test']) ? event['test'] : {};
  const vote = isRecord(event['vote']) ? event['vote'] : {};
  const assessment = isRecord(event['assessment']) ? event['assessment'] : {};
  const codes = Array.isArray(event['violations'])
    ? event['violations'].filter(isRecord).map((v) => textIn(v, 'code'))
    : [];
  const result = textIn(test, 'result');
  const target = textIn(event, 'target');
  const observed = textIn(event, 'observed');
  const band = textIn(assessment, 'band');
  const choice = textIn(vote, 'choice');
  const named = (id: string): string => (id === '' ? '' : `${id} ${titles.get(id) ?? ''}`.trim());
  return [
    textIn(event, 'control') === ''
      ? ''
      : [named(textIn(event, 'control')), wordFor(t.results, result)].filter((x) => x !== '').join(': '),
    named(textIn(event, 'milestone')),
    choice === '' ? '' : wordFor(t.exception.votes.choices, choice),
    band === '' ? '' : `${t.exception.assessment.residual}: ${wordFor(t.bands, band)}`,
    target === '' ? '' : `${wordFor(t.exception.tags.targets, target)}: ${observedWord(observed, t)}`,
    [...new Set(codes)].join(', '),
  ].filter((text) => text !== '');
}

const observedWord = (observed: string, t: Catalogue): string =>
  observed === 'yes'
    ? t.exception.tags.present
    : observed === 'no'
      ? t.exception.tags.absent
      : t.exception.tags.unknown;

const looks: Readonly<Record<string, { readonly icon: IconName; readonly tone: Tone }>> = {
  RequestSubmitted: { icon: 'submitted', tone: 'open' },
  RequestBounced: { icon: 'bounced', tone: 'halt' },
  RequestWithdrawn: { icon: 'withdrawn', tone: 'done' },
  TextsErased: { icon: 'withdrawn', tone: 'halt' },
  AttachmentAdded: { icon: 'download', tone: 'done' },
  ExceptionAssessed: { icon: 'assessed', tone: 'open' },
  AssessmentLowered: { icon: 'assessed', tone: 'halt' },
  AssessmentReopened: { icon: 'assessed', tone: 'halt' },
  VoteCast: { icon: 'check', tone: 'done' },
  ExceptionApproved: { icon: 'good', tone: 'force' },
  RenewalGranted: { icon: 'renewal', tone: 'force' },
  RenewalRequested: { icon: 'renewal', tone: 'open' },
  RenewalRefused: { icon: 'renewal', tone: 'no' },
  CaseRejected: { icon: 'rejected', tone: 'no' },
  CaseReturned: { icon: 'returned', tone: 'halt' },
  EmergencyGranted: { icon: 'emergency', tone: 'halt' },
  TermStarted: { icon: 'active', tone: 'force' },
  ControlTested: { icon: 'shield', tone: 'done' },
  ExceptionSuspended: { icon: 'suspended', tone: 'halt' },
  ExceptionResumed: { icon: 'active', tone: 'force' },
  MilestoneCompleted: { icon: 'check', tone: 'done' },
  MilestoneConfirmed: { icon: 'check', tone: 'good' },
  ExceptionExpired: { icon: 'expired', tone: 'done' },
  ExceptionClosed: { icon: 'closed', tone: 'done' },
  CaseLapsed: { icon: 'lapsed', tone: 'done' },
  CommandRefused: { icon: 'rejected', tone: 'no' },
};

/** An event that this page does not know yet still gets a mark. */
export const iconFor = ({ type }: HistoryEntry): { readonly icon: IconName; readonly tone: Tone } =>
  looks[type] ?? { icon: 'dot', tone: 'done' };
