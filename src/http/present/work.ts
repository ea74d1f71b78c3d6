/** Work as the API shows it: enough of the exception to choose what to open, and no more. */
import type { Item } from '../../application/work.ts';
import { openCase } from '../../domain/exception/open-case.ts';
import type { Exception } from '../../domain/exception/state.ts';
import { riskFactsOf } from '../../domain/risk/facts.ts';
import { type Instant, wholeDaysBetween } from '../../domain/time.ts';
import type { CaseWork, RegisterWork } from '../../domain/work/work.ts';
import { type Names, personOf } from './exception.ts';

export const peopleInItems = (items: readonly Pick<Item, 'exception'>[]): readonly string[] => [
  ...new Set(items.flatMap(({ exception }) => [exception.requester, exception.riskOwner])),
];

export const presentItem = ({ exception, version, work }: Item, names: Names, at: Instant) => ({
  ...presentWork(work, at),
  action: work.action,
  about: openCase(exception).renewal === null ? ('request' as const) : ('renewal' as const),
  item: work.item,
  exception: presentCase(exception, version, names),
});

/** `title` names the item where the domain knows only an id. */
export const presentRegisterWork = (work: RegisterWork, title: string, at: Instant) => ({
  ...presentWork(work, at),
  action: null,
  about: 'request' as const,
  item: { id: work.item.id, title },
  exception: null,
});

const presentWork = (work: CaseWork | RegisterWork, at: Instant) => ({
  kind: work.kind,
  since: work.since,
  ageDays: Math.max(0, wholeDaysBetween(work.since, at)),
  due: work.due,
  overdue: work.due !== null && work.due <= at,
});

function presentCase(x: Exception, version: number, names: Names) {
  const { record, renewal } = openCase(x);
  const facts = riskFactsOf(x, renewal);
  return {
    id: x.id,
    number: x.number,
    title: x.request.title,
    version,
    status: x.status,
    policy: x.request.policy,
    tier: record.assessment?.facts.tier ?? facts.tier,
    band: record.assessment?.band ?? null,
    requester: personOf(names, x.requester),
    riskOwner: personOf(names, x.riskOwner),
    identities: facts.identities,
    resources: x.resources.length,
    expiresAt: x.terms.at(-1)?.expiresAt ?? null,
    confidential: x.request.confidential,
    emergency: x.emergency !== null,
    href: `/v1/exceptions/${x.number}`,
  };
}
