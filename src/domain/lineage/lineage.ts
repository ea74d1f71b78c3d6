/**
 * Where a request stands in a chain. What it inherits can only grow: the earliest start, the most terms, the highest
 * rung and the shortest last term of everything that it succeeds, so that joining two chains, splitting one, or
 * asking under another name never makes a chain younger.
 */
import { ownLineage } from '../exception/own-lineage.ts';
import type { Exception, Lineage } from '../exception/state.ts';
import { chainStart, currentTerm, daysOf, exitMoved } from '../gates/gate.ts';
import type { ExceptionId } from '../people.ts';
import type { SubmitFacts } from '../request/commands.ts';
import type { RequestContent } from '../request/content.ts';
import { earliest } from '../time.ts';

type Bequest = Omit<Lineage, 'judgements' | 'predecessor'> & { readonly predecessor: ExceptionId };

/** What overlapping exceptions that ended mean for a request. */
export type Succession = {
  /** The newest of each chain: the renewal gates apply against each. */
  readonly gated: readonly Exception[];
  /** Emergencies that ended unratified over this scope: the committee decides, and their age carries on. */
  readonly unratified: readonly Exception[];
  /** The running emergency that the request ratifies. */
  readonly ratified: Exception | null;
};

export function successionOf(request: RequestContent, facts: SubmitFacts, self: ExceptionId): Succession {
  const ended = facts.ended.filter((x) => x.id !== self && x.terms.length > 0);
  const terms = ended.filter((x) => x.emergency === null);
  return {
    gated: terms.filter((x, i) => terms.findIndex((y) => y.lineage.root === x.lineage.root) === i),
    // Ratified only in part is unratified for the rest: the ratifying exception would be here if it overlapped.
    unratified: ended.filter(
      ({ emergency }) =>
        emergency !== null &&
        (emergency.ratifiedBy === null || !ended.some((x) => x.id === emergency.ratifiedBy)),
    ),
    ratified: request.ratifies !== null && facts.emergency?.emergency != null ? facts.emergency : null,
  };
}

/**
 * The lineage of a request as filed now. `standing` is what an earlier filing of it had: a chain that an analyst found
 * it to belong to stays, and so does one that has meanwhile fallen out of the successor period.
 */
export function lineageOf(
  id: ExceptionId,
  request: RequestContent,
  { gated, unratified, ratified }: Succession,
  standing: Exception | null,
): Lineage {
  const heirs = [...gated, ...(ratified === null ? [] : [ratified]), ...unratified];
  const own = ownLineage(id, standing?.lineage.judgements ?? []);
  const bequests = heirs.map((x) => bequestOf(x, request, unratified.includes(x)));
  const kept = standing === null ? null : standingBequest(standing, request, heirs);
  return inherit(own, kept === null ? bequests : [...bequests, kept]);
}

function standingBequest(
  { lineage, request: before }: Exception,
  request: RequestContent,
  heirs: readonly Exception[],
): Bequest | null {
  const { predecessor } = lineage;
  if (predecessor === null) return null;
  const judgedKin = lineage.judgements.some((j) => j.kin);
  const asBefore = before.policy === request.policy && sameRefs(before, request);
  return judgedKin || (asBefore && !heirs.some((x) => x.id === predecessor))
    ? { ...lineage, predecessor }
    : null;
}

const sameRefs = (a: RequestContent, b: RequestContent): boolean =>
  sameSet(a.subjects, b.subjects) && sameSet(a.resources, b.resources);
const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((ref) => b.includes(ref)) && b.every((ref) => a.includes(ref));

/** An emergency is no term of its own: it hands on what it had, and the instant at which access began. */
export function bequestOf(x: Exception, request: RequestContent, unratified: boolean): Bequest {
  const { lineage } = x;
  const last = currentTerm(x);
  const moved = x.emergency === null && exitMoved(x.exitDate, request.exitDate);
  return {
    root: lineage.root,
    predecessor: x.id,
    chainStartedAt: chainStart(x, x.firstSubmittedAt),
    ...(x.emergency !== null || last === undefined
      ? { earlierTerms: lineage.earlierTerms, lastRung: lineage.lastRung, lastTermDays: lineage.lastTermDays }
      : { earlierTerms: last.number, lastRung: last.approval.rung, lastTermDays: daysOf(last) }),
    exitDateMoves: lineage.exitDateMoves + (moved ? 1 : 0),
    afterUnratifiedEmergency: unratified,
  };
}

/** The first bequest names the predecessor, unless there is one already. */
export function inherit(own: Lineage, bequests: readonly Bequest[]): Lineage {
  return bequests.reduce<Lineage>(
    (a, b) => ({
      root: a.predecessor === null ? b.root : a.root,
      predecessor: a.predecessor ?? b.predecessor,
      chainStartedAt: either(a.chainStartedAt, b.chainStartedAt, earliest),
      earlierTerms: Math.max(a.earlierTerms, b.earlierTerms),
      lastRung: either(a.lastRung, b.lastRung, (x, y) => (y > x ? y : x)),
      lastTermDays: either(a.lastTermDays, b.lastTermDays, Math.min),
      exitDateMoves: Math.max(a.exitDateMoves, b.exitDateMoves),
      afterUnratifiedEmergency: a.afterUnratifiedEmergency || b.afterUnratifiedEmergency,
      judgements: a.judgements,
    }),
    own,
  );
}

const either = <T>(a: T | null, b: T | null, pick: (a: T, b: T) => T): T | null =>
  a === null ? b : b === null ? a : pick(a, b);

const inherited = (l: Lineage): string =>
  JSON.stringify([
    l.chainStartedAt,
    l.earlierTerms,
    l.lastRung,
    l.lastTermDays,
    l.exitDateMoves,
    l.afterUnratifiedEmergency,
  ]);

/**
 * Predecessors that a request has come by since it was filed: a group or a hierarchy that it names changed, and its scope now
 * meets one that ended. Their gates were never asked, and nothing of their chain was inherited.
 */
export function succeededSince(
  { id, request, lineage }: Pick<Exception, 'id' | 'request' | 'lineage'>,
  facts: SubmitFacts,
): readonly Exception[] {
  const { gated, unratified } = successionOf(request, facts, id);
  return [...gated, ...unratified].filter((x) => {
    const bequest = bequestOf(x, request, unratified.includes(x));
    return inherited(inherit(lineage, [bequest])) !== inherited(lineage);
  });
}
