/** The board page in English. */
import type { BoardWords } from '../board.ts';

const listed = (parts: readonly string[]): string =>
  parts.length <= 1 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
const hours = (ms: number): number => Math.round(ms / 3_600_000);
const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

export const boardEn: BoardWords = {
  title: 'Security-policy exceptions: report to the board',
  verdicts: { better: 'Better', worse: 'Worse', stable: 'Stable', 'too-early': 'Too early to say' },
  asOf: (at, quarter) => `As of ${at}${quarter === null ? '' : `, the end of ${quarter}`}`,
  moved: ({ what, was, now }, f) => {
    const [from, to] = [f.number(was), f.number(now)];
    const verb = now > was ? 'rose' : 'fell';
    switch (what) {
      case 'active':
        return `exceptions in force ${verb} from ${from} to ${to}`;
      case 'over-180':
        return `exceptions older than 180 days ${verb} from ${from} to ${to}`;
      case 'policies-over':
        return `policies at or over the threshold ${verb} from ${from} to ${to}`;
    }
  },
  worse: (since, reasons, although) =>
    `Worse than at the end of ${since}: ${listed(reasons)}${although.length === 0 ? '' : `, although ${listed(although)}`}.`,
  better: (since, reasons) => `Better than at the end of ${since}: ${listed(reasons)}.`,
  stable: (since, active) =>
    `Stable since the end of ${since}: the count, now ${active}, stayed within 5 %, no more exceptions are older than 180 days, and no more policies are over the threshold.`,
  tooEarly: (active) =>
    `Too early to say: ${active} in force, and no quarter end is on record to compare with.`,
  of: ({ count, percent }, f) => (percent === null ? f.number(count) : `${f.number(count)} (${percent} %)`),
  active: {
    name: 'In force',
    of: (n) => `of ${n} approved and not ended; no threshold`,
    beside: (suspended, scheduled, imports) =>
      `suspended ${suspended}, scheduled ${scheduled}, unverified imports ${imports}`,
  },
  age: {
    name: 'Older than 180 days',
    of: ({ of, percent }, f) => `of ${f.number(of)} in force${percent === null ? '' : ` (${percent} %)`}`,
    threshold: (n) => `threshold: ${n}, as at the quarter end before`,
    noThreshold: 'no quarter end on record to hold it to',
    heading: 'Age, in days since the first term began',
    buckets: { '0-90': '0 to 90', '91-180': '91 to 180', '181-365': '181 to 365', 'over-365': 'over 365' },
  },
  ratio: {
    name: 'Exceptions per policy',
    none: 'None',
    of: (active, policies, one) => `${active} over ${policies} ${one ? 'policy' : 'policies'}`,
    threshold: (n) => `threshold: ${n} of one policy`,
    retired: (n) => `${n} more under retired policies`,
  },
  trend: {
    name: 'Trend',
    directions: { up: 'Up', down: 'Down', flat: 'Flat' },
    tooEarly: 'Too early',
    of: (before, last, quarter) => `from ${before} to ${last} in ${quarter}`,
    threshold: (percent) => `threshold: more than ${percent} % either way`,
    heading: (zone) => `In force at the end of each quarter (${zone})`,
    notOnRecord: 'not on record',
  },
  policies: {
    heading: (threshold) => `Policies at or over the threshold of ${threshold}`,
    none: (threshold) => `No policy has ${threshold} or more exceptions in force.`,
    more: (n) => `and ${n} more`,
  },
  decisions: {
    heading: 'Decisions requested',
    none: 'No decision is requested.',
    more: (n) => `and ${n} more, listed with the metrics`,
    say: (d, f) => {
      switch (d.code) {
        case 'change-policy':
          return `${d.title}: ${f.number(d.active)} in force, threshold ${f.number(d.threshold)}. Change the policy, or say which exceptions end.`;
        case 'end-over-365':
          return `${f.number(d.count)} ${plural(d.count, 'exception is', 'exceptions are')} older than a year. End ${plural(d.count, 'it', 'them')}, or change the ${plural(d.count, 'policy', 'policies')} that ${plural(d.count, 'it keeps', 'they keep')} setting aside.`;
        case 'stop-ageing':
          return `Exceptions older than 180 days rose from ${f.number(d.was)} to ${f.number(d.now)}. Fund what would end them, or change what they set aside.`;
        case 'stop-growth':
          return `The count rose three quarters in a row (${d.counts.map((n) => f.number(n)).join(', ')}). Say what is to turn it.`;
        case 'hold-review':
          return `${d.quarter.replace('-', ' ')} passed without a review session${d.lastSession === null ? ', and none has been held' : `; the last was on ${f.day(d.lastSession)}`}. Hold it now.`;
        case 'enforce-removal':
          return `Removal took up to ${f.number(hours(d.longestMs))} hours after expiry, where ${f.number(hours(d.limitMs))} are allowed. Say who ends that.`;
        case 'verify-imports':
          return `${f.number(d.count)} imported ${plural(d.count, 'exception has', 'exceptions have')} no approval on record. Have ${plural(d.count, 'it', 'them')} requested anew, or closed.`;
      }
    },
  },
  record: (exceptions, events) => `On record at that instant: ${exceptions} exceptions, ${events} events.`,
  checkpoint: (id, at, sha256) => `Last event: ${id} of ${at}, SHA-256 ${sha256}.`,
  noCheckpoint: 'No event was on record.',
  note: 'Every figure is computed from the record as it stood at that instant. Exempt is not compliant: an exception in force is a rule that does not hold somewhere.',
};
