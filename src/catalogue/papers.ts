/** The papers of a review: the agenda, and one compact sheet an exception, in words ready to be set. */
import { chainAgeDays } from '../domain/exception/in-force.ts';
import type { Exception } from '../domain/exception/state.ts';
import type { AgendaGroup, AgendaReason } from '../domain/review/events.ts';
import type { Band } from '../domain/risk/risk.ts';
import type { Instant } from '../domain/time.ts';
import { language } from './catalogue.ts';
import { groupWords } from './minutes.ts';
import { wordOf } from './saying.ts';

type Locale = 'en' | 'de';
/** What an item of the agenda brings, beside the exception as it stands now. */
export type PaperItem = {
  readonly number: string;
  readonly title: string;
  readonly group: AgendaGroup;
  readonly reasons: readonly AgendaReason[];
  readonly overAge: boolean;
  readonly band: Band | null;
  readonly term: number;
  readonly changed: boolean;
  readonly policy: string;
  readonly requester: string;
  readonly riskOwner: string;
  /** null: the reader takes no part in it and may not see more than the agenda. */
  readonly exception: Exception | null;
};
export type PapersSheet = {
  readonly title: string;
  readonly lead: readonly string[];
  readonly contents: string;
  readonly items: readonly {
    readonly head: string;
    readonly lead: string;
    readonly facts: readonly { readonly label: string; readonly value: string }[];
  }[];
  readonly unlisted: string;
};

type Words = {
  readonly title: (quarter: string) => string;
  readonly meets: (at: string) => string;
  readonly snapshot: (at: string, items: number, overAge: number, hash: string) => string;
  readonly contents: string;
  readonly unlisted: (n: number) => string;
  readonly toDecide: string;
  readonly changed: string;
  readonly reasons: Readonly<Record<AgendaReason, string>>;
  readonly policy: string;
  readonly people: string;
  readonly owners: (requester: string, riskOwner: string) => string;
  readonly standing: string;
  readonly stands: (status: string, band: string, term: number, age: number | null) => string;
  readonly expiry: string;
  readonly scope: string;
  readonly obstacle: string;
  readonly consequence: string;
  readonly controls: string;
  readonly untested: string;
  readonly tested: (at: string) => string;
  readonly milestones: string;
  readonly milestone: (title: string, due: string, done: boolean) => string;
  readonly none: string;
};

const words: Readonly<Record<Locale, Words>> = {
  en: {
    title: (quarter) => `Papers for the review of ${quarter}`,
    meets: (at) => `The committee meets on ${at}.`,
    snapshot: (at, items, overAge, hash) =>
      `${items} exceptions are on the agenda, ${overAge} of them over-age: each of those is decided one by one. Snapshot of ${at}, ${hash}.`,
    contents: 'Agenda',
    unlisted: (n) => `${n} more are on the agenda and have no sheet here.`,
    toDecide: 'to be decided',
    changed: 'changed since the snapshot; shown as it is now',
    reasons: {
      'still-observed': 'ended, and still observed in a target',
      drifted: 'a target shows otherwise than the register',
      'second-term': 'second term or later',
      'chain-over-90-days': 'chain older than 90 days',
      emergency: 'emergency',
      'owner-left': 'owner left',
      'policy-retired': 'policy retired',
      'policy-not-exceptable': 'policy takes no exceptions any more',
      critical: 'critical risk',
      high: 'high risk',
    },
    policy: 'Policy',
    people: 'People',
    owners: (requester, riskOwner) => `requested by ${requester}, risk owned by ${riskOwner}`,
    standing: 'Standing',
    stands: (status, band, term, age) =>
      `${status}${band === '' ? '' : `, residual risk ${band}`}, term ${term}${age === null ? '' : `, ${age} days since the first term began`}`,
    expiry: 'Expires',
    scope: 'Scope',
    obstacle: 'What prevents compliance',
    consequence: 'What is lost without it',
    controls: 'Controls',
    untested: 'never passed a test',
    tested: (at) => `passed on ${at}`,
    milestones: 'Way out',
    milestone: (title, due, done) => `${title}: ${done ? 'done' : `due ${due}`}`,
    none: 'none',
  },
  de: {
    title: (quarter) => `Unterlagen zur Prüfung ${quarter}`,
    meets: (at) => `Der Ausschuss tagt am ${at}.`,
    snapshot: (at, items, overAge, hash) =>
      `${items} Ausnahmen stehen auf der Tagesordnung, ${overAge} davon überaltert: über jede von diesen wird einzeln entschieden. Stand vom ${at}, ${hash}.`,
    contents: 'Tagesordnung',
    unlisted: (n) => `${n} weitere stehen auf der Tagesordnung und haben hier kein Blatt.`,
    toDecide: 'zu entscheiden',
    changed: 'seit dem Stand geändert; gezeigt, wie sie jetzt ist',
    reasons: {
      'still-observed': 'beendet und in einem Ziel noch vorgefunden',
      drifted: 'ein Ziel zeigt anderes als das Register',
      'second-term': 'zweite Laufzeit oder spätere',
      'chain-over-90-days': 'Kette älter als 90 Tage',
      emergency: 'Notfall',
      'owner-left': 'Eigner ausgeschieden',
      'policy-retired': 'Richtlinie aufgehoben',
      'policy-not-exceptable': 'Richtlinie lässt keine Ausnahmen mehr zu',
      critical: 'kritisches Risiko',
      high: 'hohes Risiko',
    },
    policy: 'Richtlinie',
    people: 'Personen',
    owners: (requester, riskOwner) => `beantragt von ${requester}, Risikoeigner ${riskOwner}`,
    standing: 'Zustand',
    stands: (status, band, term, age) =>
      `${status}${band === '' ? '' : `, Restrisiko ${band}`}, Laufzeit ${term}${age === null ? '' : `, ${age} Tage seit Beginn der ersten`}`,
    expiry: 'Läuft ab',
    scope: 'Umfang',
    obstacle: 'Was die Einhaltung verhindert',
    consequence: 'Was ohne sie verloren geht',
    controls: 'Maßnahmen',
    untested: 'nie bestanden',
    tested: (at) => `bestanden am ${at}`,
    milestones: 'Ausweg',
    milestone: (title, due, done) => `${title}: ${done ? 'erledigt' : `fällig ${due}`}`,
    none: 'keine',
  },
};

const day = (at: Instant): string => at.slice(0, 10);
const minute = (at: Instant): string => `${day(at)} ${at.slice(11, 16)} UTC`;

export function papersSheet(
  session: {
    readonly quarter: string;
    readonly meetsAt: Instant;
    readonly snapshot: {
      readonly at: Instant;
      readonly items: number;
      readonly overAge: number;
      readonly hash: string;
    };
  },
  items: readonly PaperItem[],
  now: Instant,
  locale: Locale,
): PapersSheet {
  const w = words[locale];
  const { snapshot, quarter, meetsAt } = session;
  const unlisted = snapshot.items - items.length;
  return {
    title: w.title(quarter),
    lead: [
      w.meets(minute(meetsAt)),
      w.snapshot(minute(snapshot.at), snapshot.items, snapshot.overAge, snapshot.hash),
    ],
    contents: w.contents,
    items: items.map((item) => {
      const why = [
        groupWords(locale)[item.group],
        ...item.reasons.map((reason) => w.reasons[reason]),
        ...(item.overAge ? [w.toDecide] : []),
        ...(item.changed ? [w.changed] : []),
      ];
      return {
        head: `${item.number} ${item.title}`.trim(),
        lead: [...new Set(why)].join('; '),
        facts: factsOf(item, now, locale, w),
      };
    }),
    unlisted: unlisted > 0 ? w.unlisted(unlisted) : '',
  };
}

function factsOf(
  item: PaperItem,
  now: Instant,
  locale: Locale,
  w: Words,
): PapersSheet['items'][number]['facts'] {
  const { exception: x } = item;
  const said = language(locale);
  const about = [
    { label: w.policy, value: item.policy },
    { label: w.people, value: w.owners(item.requester, item.riskOwner) },
  ];
  if (x === null) return about;
  const listed = (parts: readonly string[]): string => (parts.length === 0 ? w.none : parts.join('; '));
  const band = item.band === null ? '' : said.bands[item.band];
  const age = chainAgeDays(x.lineage.chainStartedAt, now);
  const expiresAt = x.terms.at(-1)?.expiresAt;
  // The justification of the running term: a renewal brings its own.
  const justified = x.renewals.findLast((r) => r.status === 'granted')?.content ?? x.request;
  return [
    ...about,
    {
      label: w.standing,
      value: w.stands(wordOf(said.statuses, x.status), band, item.term, age),
    },
    ...(expiresAt === undefined ? [] : [{ label: w.expiry, value: minute(expiresAt) }]),
    { label: w.scope, value: listed([...x.request.subjects, ...x.request.resources]) },
    { label: w.obstacle, value: justified.obstacle },
    { label: w.consequence, value: justified.consequence },
    {
      label: w.controls,
      value: listed(
        x.controls.map(
          (c) => `${c.title} (${c.lastPassedAt === null ? w.untested : w.tested(day(c.lastPassedAt))})`,
        ),
      ),
    },
    {
      label: w.milestones,
      value: listed(x.milestones.map((m) => w.milestone(m.title, day(m.due), m.confirmed !== null))),
    },
  ].filter(({ value }) => value !== '');
}
