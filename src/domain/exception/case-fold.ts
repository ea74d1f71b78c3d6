/** The open case in the fold: the request's own (the exception's status) or a renewal's (its own status). */
import type { PersonId } from '../people.ts';
import type { Instant } from '../time.ts';
import {
  type CaseRecord,
  emptyCase,
  type Exception,
  type Renewal,
  type RenewalStatus,
  type Status,
} from './state.ts';

export const enter = (x: Exception, status: Status, at: Instant): Exception => ({
  ...x,
  status,
  statusSince: at,
});

type CaseStatus = Extract<Status, RenewalStatus> | 'submitted' | 'requested';
/** Changes the open case: the request's own (status of the exception) or a renewal's (its own status). */
export function onCase(
  x: Exception,
  renewal: string | null,
  to: CaseStatus | null,
  at: Instant,
  change: (c: CaseRecord) => CaseRecord,
): Exception {
  if (renewal !== null) return setRenewal(x, renewal, to === 'submitted' ? 'requested' : to, at, change);
  const changed = { ...x, case: change(x.case) };
  return to === null ? changed : enter(changed, to === 'requested' ? 'submitted' : to, at);
}

export function setRenewal(
  x: Exception,
  id: string,
  to: RenewalStatus | null,
  at: Instant,
  change: (c: CaseRecord) => CaseRecord,
): Exception {
  return {
    ...x,
    renewals: x.renewals.map((r) =>
      r.id === id
        ? { ...r, case: change(r.case), ...(to === null ? {} : { status: to, statusSince: at }) }
        : r,
    ),
  };
}

export function filedRenewal(
  id: string,
  by: PersonId,
  content: Renewal['content'],
  minimumRung: Renewal['minimumRung'],
  status: RenewalStatus,
  at: Instant,
  earlier: Renewal | undefined,
): Renewal {
  const opened = earlier?.case.openedAt ?? at;
  return {
    id,
    by,
    filedAt: earlier?.filedAt ?? at,
    status,
    statusSince: at,
    content,
    refusedBy: [],
    minimumRung,
    case: { ...emptyCase(at), openedAt: opened, revision: (earlier?.case.revision ?? 0) + 1 },
  };
}
