/**
 * Policies as versions. What a policy says may be published by one person; what it allows (whether it has exceptions,
 * for how long, visible where) is changed by the CISO and a second person (CONFIG-AUTHORITY).
 */
import { may } from '../authority/may.ts';
import { cisoAt } from '../authority/queries.ts';
import { noToken } from '../authority/step-up.ts';
import { fixed } from '../configuration.ts';
import type { Context } from '../context.ts';
import { accept, type Decision, refuse, type Violation, violation } from '../refusal.ts';
import type { Policy, PolicyContent, PolicyEvent, ProposedPolicy } from './policy.ts';

export type PolicyCommand =
  /** A first version, or a next one; where it changes what the policy allows, it waits for confirmation. */
  | { readonly type: 'PublishPolicy'; readonly content: PolicyContent }
  /** The second person publishes what was proposed. */
  | { readonly type: 'ConfirmPolicyChange' }
  | { readonly type: 'RetirePolicy'; readonly reason: string };

export function decidePolicy(
  policy: Policy | null,
  command: PolicyCommand,
  context: Context,
): Decision<PolicyEvent> {
  const action = command.type === 'RetirePolicy' ? 'RetirePolicy' : 'PublishPolicy';
  const forbidden = [
    ...may({ action, exception: null, context }),
    ...(policy !== null && policy.retiredAt !== null
      ? [violation('POLICY', 'retired', '', { policy: policy.id, retiredAt: policy.retiredAt })]
      : []),
  ];
  const by = context.actor.person;
  switch (command.type) {
    case 'PublishPolicy':
      return publish(policy, command.content, by, forbidden);
    case 'ConfirmPolicyChange':
      return confirm(policy, context, forbidden);
    case 'RetirePolicy': {
      const violations = [
        ...forbidden,
        ...(policy === null ? [violation('NOT-FOUND', 'nothing-there')] : []),
      ];
      return violations.length > 0
        ? refuse(violations)
        : accept({ type: 'PolicyRetired', by, reason: command.reason });
    }
  }
}

function publish(
  policy: Policy | null,
  content: PolicyContent,
  by: string,
  forbidden: readonly Violation[],
): Decision<PolicyEvent> {
  const violations = [
    ...forbidden,
    ...termViolations(content),
    ...(policy !== null && sameContent(policy, content)
      ? [violation('POLICY', 'exists', '', { policy: policy.id, version: policy.version })]
      : []),
  ];
  if (violations.length > 0) return refuse(violations);
  return policy !== null && allowsOtherwise(policy, content)
    ? accept({ type: 'PolicyChangeProposed', by, content })
    : accept({ type: 'PolicyPublished', version: (policy?.version ?? 0) + 1, by, content });
}

function confirm(
  policy: Policy | null,
  context: Context,
  forbidden: readonly Violation[],
): Decision<PolicyEvent> {
  const proposed = policy?.proposed;
  if (policy === null || proposed === undefined)
    return refuse([...forbidden, violation('CONFIG-AUTHORITY', 'nothing-proposed')]);
  const violations = [
    ...forbidden,
    ...noToken(context.actor.signIn),
    ...secondPersonViolations(proposed, context),
  ];
  if (violations.length > 0) return refuse(violations);
  const { content } = proposed;
  return accept({ type: 'PolicyPublished', version: policy.version + 1, by: context.actor.person, content });
}

/** Two people, of whom one holds the CISO office. */
function secondPersonViolations(
  proposed: ProposedPolicy,
  { authority, at, actor }: Context,
): readonly Violation[] {
  if (proposed.by === actor.person) return [violation('CONFIG-AUTHORITY', 'second-person')];
  const ciso = cisoAt(authority, at)?.holder;
  return ciso === actor.person || ciso === proposed.by ? [] : [violation('CONFIG-AUTHORITY', 'not-ciso')];
}

/** Terms are whole days, the default within the longest, and neither beyond the program's 365. */
function termViolations({ defaultTermDays, longestTermDays }: PolicyContent): readonly Violation[] {
  const sane = Number.isInteger(defaultTermDays) && defaultTermDays > 0 && Number.isInteger(longestTermDays);
  return [
    ...(sane && defaultTermDays <= longestTermDays
      ? []
      : [violation('POLICY', 'dates', '/defaultTermDays', { defaultTermDays, longestTermDays })]),
    ...(longestTermDays > fixed.structuralMaxDays
      ? [violation('CONFIG-AUTHORITY', 'fixed', '/longestTermDays', { longest: fixed.structuralMaxDays })]
      : []),
  ];
}

function allowsOtherwise(policy: Policy, next: PolicyContent): boolean {
  const targets = (content: PolicyContent) => content.targets.toSorted().join();
  return (
    policy.exceptable !== next.exceptable ||
    // What is a duplicate and what a renewal by another name is asked within a family.
    policy.family !== next.family ||
    policy.defaultTermDays !== next.defaultTermDays ||
    policy.longestTermDays !== next.longestTermDays ||
    targets(policy) !== targets(next)
  );
}

function sameContent(policy: Policy, next: PolicyContent): boolean {
  const shape = (content: PolicyContent) =>
    JSON.stringify([
      content.family,
      content.title,
      content.statement,
      content.guidance.reasonableWhen,
      content.guidance.tryFirst,
      content.ownerRole,
      content.nonExceptableReason,
      content.references.map(({ standard, clause }) => [standard, clause]),
    ]);
  return shape(policy) === shape(next) && !allowsOtherwise(policy, next);
}
