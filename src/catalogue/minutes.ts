/** Minutes in words, from the document alone; the document stands, the words are for reading. */
import type { AgendaGroup, ReviewProposal } from '../domain/review/events.ts';
import type { MinutedItem, MinutesDocument } from '../domain/review/minutes.ts';
import type { Instant } from '../domain/time.ts';

export type MinutesNames = {
  readonly person: (id: string) => string;
  readonly title: (exception: string) => string;
  readonly number: (exception: string) => string;
};
type Locale = 'en' | 'de';

type Phrases = {
  readonly heading: (d: MinutesDocument) => string;
  readonly corrects: (n: number) => string;
  readonly opened: string;
  readonly adjourned: string;
  readonly withDefault: string;
  readonly chair: string;
  readonly snapshot: (d: MinutesDocument) => string;
  readonly attendance: string;
  readonly from: (from: string, until: string | null) => string;
  readonly decisions: string;
  readonly actions: string;
  readonly remarks: string;
  readonly groups: Readonly<Record<AgendaGroup, string>>;
  readonly moved: Readonly<Record<ReviewProposal['outcome'], string>>;
  readonly outcome: Readonly<Record<'re-approved' | 'shrunk' | 'closed' | 'noted', string>>;
  readonly byDefault: string;
  readonly ended: string;
  readonly parked: (until: string) => string;
  readonly failed: string;
  readonly votes: Readonly<Record<'for' | 'against' | 'abstain', string>>;
  readonly recused: string;
  readonly objection: (who: string) => string;
  readonly due: (owner: string, due: string) => string;
  readonly followUp: Readonly<Record<'done' | 'dropped', string>>;
  readonly draft: string;
  readonly approved: (who: string, when: string) => string;
};

const phrases: Readonly<Record<Locale, Phrases>> = {
  en: {
    heading: (d) => `Minutes ${d.number} of the review of ${d.session.quarter}`,
    corrects: (n) => `This minute corrects minute ${n}, which stands otherwise.`,
    opened: 'Opened',
    adjourned: 'Adjourned',
    withDefault: 'with default: whatever over-age was undecided was closed',
    chair: 'Chair',
    snapshot: ({ session: { snapshot: s } }) =>
      `${s.items} of ${s.register} exceptions were on the agenda, ${s.overAge} of them over-age (snapshot ${s.hash}).`,
    attendance: 'Attendance',
    from: (from, until) => (until === null ? `from ${from}` : `from ${from} to ${until}`),
    decisions: 'Items',
    actions: 'Actions',
    remarks: 'Corrections',
    groups: {
      'still-observed': 'ended, and still observed',
      drifted: 'drifted',
      'over-age': 'over-age',
      emergency: 'emergency',
      'unverified-import': 'unverified import',
      'owner-or-policy': 'owner left or policy retired',
      'critical-or-high': 'critical or high',
      rest: 'the rest',
    },
    moved: { 're-approved': 'to re-approve', shrunk: 'to shrink', closed: 'to close' },
    outcome: { 're-approved': 'Re-approved', shrunk: 'Shrunk', closed: 'Closed', noted: 'Taken note of' },
    byDefault: 'Closed by default, undecided at adjournment',
    ended: 'Not decided: it ended by itself',
    parked: (until) => `Parked until ${until}`,
    failed: 'No majority for the motion',
    votes: { for: 'for', against: 'against', abstain: 'abstained' },
    recused: 'Recused',
    objection: (who) => `${who} objected`,
    due: (owner, due) => `${owner}, by ${due}`,
    followUp: { done: 'done', dropped: 'dropped' },
    draft: 'Draft: nobody has approved it yet.',
    approved: (who, when) => `Approved by ${who}, ${when}.`,
  },
  de: {
    heading: (d) => `Protokoll ${d.number} der Prüfung ${d.session.quarter}`,
    corrects: (n) => `Dieses Protokoll berichtigt Protokoll ${n}, das im Übrigen gilt.`,
    opened: 'Eröffnet',
    adjourned: 'Geschlossen',
    withDefault: 'mit Vorgabe: was überaltert und unentschieden war, wurde geschlossen',
    chair: 'Vorsitz',
    snapshot: ({ session: { snapshot: s } }) =>
      `${s.items} von ${s.register} Ausnahmen standen auf der Tagesordnung, ${s.overAge} davon überaltert (Stand ${s.hash}).`,
    attendance: 'Anwesenheit',
    from: (from, until) => (until === null ? `ab ${from}` : `von ${from} bis ${until}`),
    decisions: 'Punkte',
    actions: 'Maßnahmen',
    remarks: 'Berichtigungen',
    groups: {
      'still-observed': 'beendet und noch vorgefunden',
      drifted: 'abgewichen',
      'over-age': 'überaltert',
      emergency: 'Notfall',
      'unverified-import': 'ungeprüft übernommen',
      'owner-or-policy': 'Eigner ausgeschieden oder Richtlinie zurückgezogen',
      'critical-or-high': 'kritisch oder hoch',
      rest: 'übrige',
    },
    moved: { 're-approved': 'weiterzuführen', shrunk: 'einzuschränken', closed: 'zu schließen' },
    outcome: {
      're-approved': 'Weitergeführt',
      shrunk: 'Eingeschränkt',
      closed: 'Geschlossen',
      noted: 'Zur Kenntnis genommen',
    },
    byDefault: 'Nach Vorgabe geschlossen, bei Sitzungsende unentschieden',
    ended: 'Nicht entschieden: von selbst beendet',
    parked: (until) => `Vertagt bis ${until}`,
    failed: 'Keine Mehrheit für den Antrag',
    votes: { for: 'dafür', against: 'dagegen', abstain: 'enthalten' },
    recused: 'Befangen',
    objection: (who) => `${who} widersprach`,
    due: (owner, due) => `${owner}, bis ${due}`,
    followUp: { done: 'erledigt', dropped: 'entfallen' },
    draft: 'Entwurf: noch von niemandem genehmigt.',
    approved: (who, when) => `Genehmigt von ${who}, ${when}.`,
  },
};

const at = (instant: Instant): string => `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;

export type MinutesSheet = {
  readonly title: string;
  readonly lead: readonly string[];
  readonly sections: readonly {
    readonly heading: string;
    readonly entries: readonly { readonly head: string; readonly lines: readonly string[] }[];
  }[];
  /** What makes it stand: who approved it, its hash and signature; that nobody has, for a draft. */
  readonly foot: readonly string[];
};
/** null: a draft. */
type Approved = {
  readonly by: string;
  readonly at: Instant;
  readonly signature: { readonly algorithm: string; readonly keyId: string; readonly value: string };
} | null;

export const groupWords = (locale: Locale): Phrases['groups'] => phrases[locale].groups;

/** The minutes part by part, for whoever sets them. `hash`: SHA-256 of the document as it is signed. */
export function minutesSheet(
  document: MinutesDocument,
  names: MinutesNames,
  locale: Locale,
  { hash, approved }: { readonly hash: string; readonly approved: Approved },
): MinutesSheet {
  const p = phrases[locale];
  const [title = '', ...lead] = headOf(document, names, p);
  return {
    title,
    lead,
    sections: sectionsOf(document, names, p).filter((section) => section.entries.length > 0),
    foot: [
      approved === null ? p.draft : p.approved(approved.by, at(approved.at)),
      `SHA-256 ${hash}`,
      ...(approved === null
        ? []
        : [`${approved.signature.algorithm} ${approved.signature.value} (${approved.signature.keyId})`]),
    ],
  };
}

/** Plain text, a line a fact. */
export function sayMinutes(document: MinutesDocument, names: MinutesNames, locale: Locale): string {
  const p = phrases[locale];
  return [
    ...headOf(document, names, p),
    ...sectionsOf(document, names, p).flatMap(({ heading, entries }) =>
      entries.length === 0
        ? []
        : ['', heading, ...entries.map(({ head, lines }) => `- ${[head, ...lines].join('\n  ')}`)],
    ),
  ].join('\n');
}

function headOf(document: MinutesDocument, names: MinutesNames, p: Phrases): readonly string[] {
  const { session } = document;
  const { adjournment } = session;
  return [
    p.heading(document),
    ...(document.corrects === null ? [] : [p.corrects(document.corrects)]),
    `${p.opened}: ${at(session.openedAt)}, ${names.person(session.openedBy)}`,
    ...(adjournment === null
      ? []
      : [
          `${p.adjourned}: ${at(adjournment.at)}, ${names.person(adjournment.by)}${adjournment.withDefault ? ` (${p.withDefault})` : ''}`,
        ]),
    `${p.chair}: ${names.person(session.chair)}`,
    p.snapshot(document),
  ];
}

function sectionsOf(document: MinutesDocument, names: MinutesNames, p: Phrases): MinutesSheet['sections'] {
  const lines = (said: readonly string[]) => said.map((head) => ({ head, lines: [] }));
  return [
    {
      heading: p.attendance,
      entries: lines(
        document.attendance.map(
          (a) => `${names.person(a.member)}, ${p.from(at(a.from), a.until === null ? null : at(a.until))}`,
        ),
      ),
    },
    {
      heading: p.decisions,
      entries: document.items.map((item) => {
        const [head = '', ...rest] = itemLines(item, names, p);
        return { head, lines: rest };
      }),
    },
    {
      heading: p.actions,
      entries: lines(
        document.actions.map(
          (a) =>
            `${a.text} (${p.due(names.person(a.owner), a.due.slice(0, 10))})${a.followUp === null ? '' : `: ${p.followUp[a.followUp.status]}. ${a.followUp.note}`}`,
        ),
      ),
    },
    {
      heading: p.remarks,
      entries: lines(
        document.remarks.map(
          (r) => `${r.about === null ? '' : `${names.number(r.about)}: `}${r.text} (${names.person(r.by)})`,
        ),
      ),
    },
  ];
}

function itemLines(item: MinutedItem, names: MinutesNames, p: Phrases): readonly string[] {
  const { decided, parked, failed, objections } = item.state;
  const votesOf = (
    votes: readonly { readonly by: string; readonly choice: 'for' | 'against' | 'abstain' }[],
  ) => votes.map((v) => `${names.person(v.by)} ${p.votes[v.choice]}`).join('; ');
  const outcome =
    decided === null
      ? parked === null
        ? p.ended
        : p.parked(parked.until.slice(0, 10))
      : decided.how === 'default'
        ? p.byDefault
        : p.outcome[decided.outcome];
  const recused = decided?.recusals.map((r) => names.person(r.member)).join('; ') ?? '';
  return [
    `${item.number} ${names.title(item.exception)} (${p.groups[item.group]}): ${outcome}.`,
    ...failed.map((m) => `${p.failed} ${p.moved[m.proposal.outcome]}: ${votesOf(m.votes)}.`),
    ...(decided?.motion == null ? [] : [`${decided.motion.rationale}`, `${votesOf(decided.motion.votes)}.`]),
    ...(recused === '' ? [] : [`${p.recused}: ${recused}.`]),
    ...objections.map((o) => `${p.objection(names.person(o.objector))}: ${o.text}`),
  ];
}
