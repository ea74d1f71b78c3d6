/** What the register itself waits for from one person: delegations, settings and policies that want a second hand. */
import { delegationViolations } from '../authority/delegating.ts';
import { may } from '../authority/may.ts';
import { delegationEndsAt } from '../authority/queries.ts';
import type { ConfigurationState } from '../configuration.ts';
import { decideConfiguration } from '../configuration/decide.ts';
import type { Context } from '../context.ts';
import { decidePolicy } from '../policy/decide.ts';
import type { Policy } from '../policy/policy.ts';
import { inPerson } from './of-exception.ts';
import type { RegisterWork } from './work.ts';

export type RegisterFacts = {
  readonly configuration: ConfigurationState;
  readonly policies: readonly Policy[];
};

export function registerWork(facts: RegisterFacts, asked: Context): readonly RegisterWork[] {
  const context = inPerson(asked);
  return [...delegationWork(context), ...configurationWork(facts, context), ...policyWork(facts, context)];
}

// What a statement says is the delegate's; whether one is wanted is not.
const STATEMENT = 'any';

function delegationWork(context: Context): readonly RegisterWork[] {
  return context.authority.delegations.flatMap((d): readonly RegisterWork[] => {
    const accept = { type: 'AcceptDelegation', delegation: d.id, statement: STATEMENT } as const;
    const confirm = { type: 'ConfirmDelegation', delegation: d.id } as const;
    const wants = (command: typeof accept | typeof confirm): boolean =>
      may({ action: command.type, exception: null, context }).length === 0 &&
      delegationViolations(command, context, []).length === 0;
    const accepts = wants(accept);
    return [
      ...(accepts
        ? [
            {
              kind: 'accept-delegation',
              item: { id: d.id, title: d.from },
              since: d.startsAt,
              due: delegationEndsAt(d),
            } as const,
          ]
        : []),
      ...(d.confirmedBy === null && wants(confirm)
        ? [
            {
              kind: 'confirm-delegation',
              item: { id: d.id, title: d.to },
              since: d.startsAt,
              due: delegationEndsAt(d),
            } as const,
          ]
        : []),
    ];
  });
}

const configurationWork = ({ configuration }: RegisterFacts, context: Context): readonly RegisterWork[] =>
  configuration.proposals
    .filter(
      ({ id }) =>
        may({ action: 'ConfirmConfiguration', exception: null, context }).length === 0 &&
        decideConfiguration(configuration, { type: 'ConfirmConfiguration', proposal: id }, context).kind ===
          'accepted',
    )
    .map((p) => ({
      kind: 'confirm-configuration',
      item: { id: p.id, title: p.reason },
      since: p.at,
      due: p.effectiveAt,
    }));

const policyWork = ({ policies }: RegisterFacts, context: Context): readonly RegisterWork[] =>
  policies.flatMap((policy) =>
    policy.proposed !== undefined &&
    decidePolicy(policy, { type: 'ConfirmPolicyChange' }, context).kind === 'accepted'
      ? [
          {
            kind: 'confirm-policy' as const,
            item: { id: policy.id, title: policy.title },
            since: policy.proposed.at,
            due: null,
          },
        ]
      : [],
  );
