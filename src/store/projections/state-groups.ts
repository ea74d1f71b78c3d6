/**
 * The state in three parts, by how often they change. A command rewrites the parts that it changed: PostgreSQL leaves
 * the others where they lie, while one value for the whole state cost more than everything else in a command.
 */
import type { Exception } from '../../domain/exception/state.ts';

export type StateGroup = 'filed' | 'decided' | 'running';
export const stateGroups: readonly StateGroup[] = ['filed', 'decided', 'running'];
/** The parts as columns of `exceptions`: JSON texts. */
export type StateColumns = { readonly [group in StateGroup]: string };

/** What was asked, and what was decided on it. Everything else is `running`, members of later versions too. */
export function partsOf(x: Exception) {
  const { id, number, requester, request, policy, targets, subjects, resources, ...afterScope } = x;
  const { firstSubmittedAt, bounces, lineage, emergency, acceptedGrowth, attachments, ...afterFiling } =
    afterScope;
  const { case: record, terms, renewals, ...running } = afterFiling;
  return {
    filed: {
      ...{ id, number, requester, request, policy, targets, subjects, resources },
      ...{ firstSubmittedAt, bounces, lineage, emergency, acceptedGrowth, attachments },
    },
    decided: { case: record, terms, renewals },
    running,
  };
}

/** Columns to select for {@link stateOf}. */
export const STATE_COLUMNS = 'filed, decided, running';

/** The state that the columns hold. They are this store's own texts of the domain's type. */
export const stateOf = (row: StateColumns): Exception => ({
  ...JSON.parse(row.filed),
  ...JSON.parse(row.decided),
  ...JSON.parse(row.running),
});

/** Is every member the very same value? Folding replaces what it changes and leaves the rest as it was. */
export function samePart(before: object, after: object): boolean {
  const old = new Map(Object.entries(before));
  return Object.entries(after).every(([member, value]) => old.get(member) === value);
}
