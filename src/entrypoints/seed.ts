/** What every empty register begins with: starter policies, and for evaluation the people who play the parts. */
import { changeAuthority, changeConfiguration, changePolicy } from '../application/administer.ts';
import { type Services, systemActor } from '../application/command.ts';
import type { Directory } from '../application/directory-port.ts';
import type { Outcome } from '../application/outcome.ts';
import type { AuthorityCommand } from '../domain/authority/decide.ts';
import type { ConfigurationCommand } from '../domain/configuration/decide.ts';
import type { Actor } from '../domain/people.ts';
import { type Instant, plusDays, plusMs } from '../domain/time.ts';
import { starterPeople, starterResources, starterSubjects } from '../starter/directory.ts';
import { evaluationAuthority, evaluationOwners, personas } from '../starter/personas.ts';
import { starterPolicies } from '../starter/policies/index.ts';

function mustBeDone(outcome: Outcome<unknown>, what: string): void {
  if (outcome.kind === 'refused')
    throw new Error(
      `${what} was refused: ${outcome.violations.map((v) => `${v.code}.${v.reason}`).join(', ')}`,
    );
}

/** Everything that an empty register begins with in an evaluation. `evaluationDay` is the day that the starter data calls "now". */
export async function prepareRegister(
  services: Services,
  directory: Directory,
  evaluationDay: Instant,
): Promise<void> {
  await seedPolicies(services);
  await seedEvaluation(services, directory, evaluationDay);
}

async function seedPolicies(services: Services): Promise<void> {
  for (const { id, nonExceptableReason, population: _population, ...content } of starterPolicies) {
    const command = {
      type: 'PublishPolicy' as const,
      content: { ...content, nonExceptableReason: nonExceptableReason ?? null },
    };
    mustBeDone(await changePolicy(services, systemActor, 'PublishPolicy', id, command), `policy ${id}`);
  }
}

/** The directory, the office, delegations, committee and roles of the evaluation, through the ordinary commands. */
async function seedEvaluation(
  services: Services,
  directory: Directory,
  evaluationDay: Instant,
): Promise<void> {
  for (const person of starterPeople) await directory.savePerson(person);
  for (const subject of starterSubjects) await directory.saveSubject(subject);
  for (const resource of starterResources) await directory.saveResource(resource);

  const change = async (actor: Actor, command: AuthorityCommand) =>
    mustBeDone(
      await changeAuthority(services, actor, command.type, command),
      `${command.type} of the evaluation`,
    );
  const holders = (office: (typeof personas)[number]['offices'][number]) =>
    personas.filter((p) => p.offices.includes(office));
  const ciso = holders('ciso')[0];
  if (ciso === undefined) throw new Error('the evaluation has no CISO');
  const as = (person: string): Actor => ({
    person,
    roles: [],
    signIn: { kind: 'session', fresh: true, strong: true, at: new Date().toISOString(), methods: ['setup'] },
  });

  for (const persona of personas)
    for (const role of persona.roles)
      await change(systemActor, { type: 'GrantRole', person: persona.personId, role });
  await change(systemActor, { type: 'AppointCiso', holder: ciso.personId });
  for (const acting of holders('acting-ciso'))
    await change(as(ciso.personId), { type: 'RecordActingCiso', person: acting.personId, until: null });
  const { charter, delegations } = evaluationAuthority;
  await change(as(ciso.personId), {
    type: 'CharterCommittee',
    title: charter.title,
    chair: personOf(charter.chair),
  });
  for (const member of holders('committee'))
    await change(as(ciso.personId), { type: 'GiveSeat', person: member.personId });
  const now = await services.store.transact(async (tx) => tx.at);
  for (const { to, ceiling, policies, endDay, statement } of delegations) {
    const id = services.ids.next();
    await change(as(ciso.personId), {
      type: 'GrantDelegation',
      id,
      to: personOf(to),
      ceiling,
      policies,
      startsAt: now,
      endsAt: plusDays(evaluationDay, endDay),
    });
    await change(as(personOf(to)), { type: 'AcceptDelegation', delegation: id, statement });
  }
  const proposal = services.ids.next();
  const configure = async (actor: Actor, command: ConfigurationCommand) =>
    mustBeDone(
      await changeConfiguration(services, actor, command.type, command),
      `${command.type} of the evaluation`,
    );
  await configure(as(ciso.personId), {
    type: 'ProposeConfiguration',
    proposal,
    change: evaluationOwners,
    // A change is for the future, and the clock runs on while it is proposed.
    effectiveAt: plusMs(await services.store.transact(async (tx) => tx.at), 60_000),
    reason: 'Everybody who waits can see whose step it is.',
  });
  await configure(as(personOf(charter.chair)), { type: 'ConfirmConfiguration', proposal });
}

function personOf(username: string): string {
  const found = personas.find((p) => p.username === username);
  if (found === undefined) throw new Error(`no persona is called ${username}`);
  return found.personId;
}
