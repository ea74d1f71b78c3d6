/** Review sessions on the wire: what is answered. */
import { z } from 'zod';
import { agendaGroups, agendaReasons } from '../../domain/review/events.ts';
import { sessionStatuses } from '../../domain/review/state.ts';
import { bands } from '../../domain/risk/risk.ts';
import { actionAnswer } from './answers.ts';
import { personAnswer } from './exception.ts';

const at = z.string().meta({ format: 'date-time' });
const maybe = <T extends z.ZodType>(of: T) => of.nullable();
const outcome = z.enum(['re-approved', 'shrunk', 'closed', 'noted']);
const recusal = z.object({
  member: personAnswer,
  why: z.enum(['interest', 'manager', 'declared']),
  note: z.string(),
  at,
});
const proof = z.looseObject({ kind: z.string() });

const action = z
  .object({
    id: z.string(),
    text: z.string(),
    owner: personAnswer,
    due: at,
    exception: maybe(z.string()),
    agreedAt: at,
    agreedBy: personAnswer,
    session: z.string(),
    carried: z.boolean(),
    followUp: maybe(
      z.object({ status: z.enum(['done', 'dropped']), note: z.string(), by: personAnswer, at }),
    ),
  })
  .meta({ id: 'ReviewAction' });
const groups = z.record(z.enum(agendaGroups), z.number().int());
const progress = z
  .object({
    reApproved: z.number().int(),
    shrunk: z.number().int(),
    closed: z.number().int(),
    noted: z.number().int(),
    undecided: z
      .number()
      .int()
      .meta({ description: 'over-age, standing and undecided; parked ones included' }),
    parked: z.number().int(),
    ended: z.number().int().meta({ description: 'over-age, undecided, and ended since by themselves' }),
  })
  .meta({ id: 'ReviewProgress' });

export const sessionAnswer = z
  .object({
    id: z.string(),
    version: z.number().int(),
    quarter: z.string(),
    quarterEndsAt: at,
    zone: z.string(),
    status: z.enum(sessionStatuses),
    openedAt: at,
    openedBy: personAnswer,
    chair: personAnswer,
    meetsAt: at,
    meetsMinutes: z.number().int(),
    snapshot: z.object({
      at,
      register: z.number().int(),
      items: z.number().int(),
      overAge: z.number().int(),
      groups,
      hash: z.string(),
    }),
    previous: maybe(z.string()),
    members: z.array(
      z.object({ member: personAnswer, seat: z.boolean(), ciso: z.boolean(), present: z.boolean() }),
    ),
    attendance: z.array(z.object({ member: personAnswer, from: at, until: maybe(at) })),
    quorum: z.object({
      seats: z.number().int(),
      present: z.number().int(),
      needed: z.number().int().meta({ description: 'where nobody is recused' }),
    }),
    atHand: maybe(z.object({ exception: z.string(), number: z.string() })),
    actions: z.array(action),
    adjournment: maybe(z.object({ at, by: personAnswer, withDefault: z.boolean() })),
    minutes: z.array(
      z.object({
        number: z.number().int(),
        corrects: maybe(z.number().int()),
        at,
        by: personAnswer,
        hash: z.string(),
      }),
    ),
    progress,
    asOf: at,
    allowedActions: z.array(actionAnswer),
  })
  .meta({ id: 'ReviewSession' });

export const sessionListAnswer = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      version: z.number().int(),
      quarter: z.string(),
      status: z.enum(sessionStatuses),
      openedAt: at,
      meetsAt: at,
      adjournedAt: maybe(at),
      items: z.number().int(),
      overAge: z.number().int(),
      minutes: z.number().int(),
    }),
  ),
  /** The quarter that runs now, and whether a session was held in the one before. */
  quarter: z.string(),
  quarterEndsAt: at,
  overdue: maybe(z.string()),
  asOf: at,
  allowedActions: z.array(actionAnswer),
});

const agendaItem = {
  exception: z.string(),
  number: z.string(),
  status: z.string(),
  group: z.enum(agendaGroups),
  reasons: z.array(z.enum(agendaReasons)),
  overAge: z.boolean(),
  band: maybe(z.enum(bands)),
  term: z.number().int(),
  chainStartedAt: maybe(at),
  expiresAt: maybe(at),
};
export const agendaRow = z
  .object({
    ...agendaItem,
    place: z.number().int(),
    version: z.number().int(),
    versionNow: z.number().int(),
    changed: z.boolean().meta({ description: 'since the snapshot' }),
    title: z.string(),
    policy: z.string(),
    requester: personAnswer,
    riskOwner: personAnswer,
    statusNow: z.string(),
    expiresAtNow: maybe(at),
    ageDays: maybe(z.number().int()),
    outcome: maybe(outcome),
    parkedUntil: maybe(at),
    motion: z.boolean(),
    atHand: z.boolean(),
    state: z.enum(['open', 'decided', 'parked', 'ended', 'pending']),
  })
  .meta({ id: 'AgendaRow' });
export const agendaAnswer = z.object({ data: z.array(agendaRow), next: maybe(z.number().int()), asOf: at });

const subject = z.looseObject({ ref: z.string() });
const proposal = z.object({
  outcome: z.enum(['re-approved', 'shrunk', 'closed']),
  obstacle: z.string().optional(),
  consequence: z.string().optional(),
  subjects: z.array(subject).optional(),
  resources: z.array(subject).optional(),
  expiresAt: maybe(at).optional(),
});
const motion = z
  .object({
    id: z.string(),
    by: personAnswer,
    at,
    version: z.number().int(),
    proposal,
    rationale: z.string(),
    votes: z.array(
      z.object({
        by: personAnswer,
        choice: z.enum(['for', 'against', 'abstain']),
        rationale: z.string(),
        at,
        proof,
      }),
    ),
  })
  .meta({ id: 'MotionOnItem' });
const failed = motion.extend({ failedAt: at, proof }).meta({ id: 'FailedMotion' });
const decision = z.object({
  outcome,
  how: z.enum(['vote', 'default', 'noted']),
  at,
  by: personAnswer,
  motion: maybe(motion),
  proof: maybe(proof),
  recusals: z.array(recusal),
});
const objection = z.object({ objector: personAnswer, text: z.string(), by: personAnswer, at });
const parked = z.object({ until: at, reason: z.string(), by: personAnswer, at });
const itemState = {
  taken: maybe(z.object({ version: z.number().int(), at, by: personAnswer })),
  recusals: z.array(recusal),
  failed: z.array(failed),
  decided: maybe(decision),
  parked: maybe(parked),
  objections: z.array(objection),
};

export const reviewItemAnswer = z
  .object({
    /** Version of the session. */
    version: z.number().int(),
    review: z.string(),
    sessionStatus: z.enum(sessionStatuses),
    item: z.object({
      ...agendaItem,
      version: z.number().int(),
      title: z.string(),
      policy: z.string(),
      requester: personAnswer,
      riskOwner: personAnswer,
      versionNow: z.number().int(),
      statusNow: z.string(),
      expiresAtNow: maybe(at),
      termNow: z.number().int(),
      ageDays: maybe(z.number().int()),
      changed: z.boolean().meta({ description: 'since the snapshot' }),
      stale: z.boolean().meta({ description: 'it changed since it was presented, or was not presented yet' }),
      atHand: z.boolean(),
      state: z.enum(['open', 'decided', 'parked', 'ended', 'pending']),
    }),
    ...itemState,
    motion: maybe(motion),
    electorate: z.object({
      eligible: z.array(personAnswer),
      present: z.array(personAnswer),
      recused: z.array(recusal),
      quorum: z.number().int(),
      cisoNeeded: z.boolean().meta({ description: 'a re-approval needs the vote of the CISO' }),
    }),
    tally: maybe(
      z.object({
        inFavour: z.number().int(),
        against: z.number().int(),
        abstained: z.number().int(),
        outstanding: z.number().int(),
        quorum: z.number().int(),
        ciso: z.enum(['not-needed', 'outstanding', 'in-favour', 'not-in-favour']),
      }),
    ),
    asOf: at,
    allowedActions: z.array(actionAnswer),
  })
  .meta({ id: 'ReviewItem' });

const remark = z.object({ about: maybe(z.string()), text: z.string(), by: personAnswer, at });
export const minutesDocument = z
  .object({
    kind: z.literal('minutes-of-review'),
    number: z.number().int(),
    corrects: maybe(z.number().int()),
    session: z.object({
      id: z.string(),
      quarter: z.string(),
      zone: z.string(),
      chair: personAnswer,
      openedAt: at,
      openedBy: personAnswer,
      meetsAt: at,
      snapshot: z.object({
        at,
        register: z.number().int(),
        items: z.number().int(),
        overAge: z.number().int(),
        groups,
        hash: z.string(),
      }),
      previous: maybe(z.string()),
      adjournment: maybe(z.object({ at, by: personAnswer, withDefault: z.boolean() })),
    }),
    attendance: z.array(z.object({ member: personAnswer, from: at, until: maybe(at) })),
    items: z.array(z.object({ ...agendaItem, title: z.string(), ...itemState })),
    actions: z.array(action),
    remarks: z.array(remark),
  })
  .meta({ id: 'MinutesDocument' });

export const minutesAnswer = z
  .object({
    version: z.number().int(),
    /** What would be approved now; null while the session goes on, and where nothing was corrected since. */
    draft: maybe(z.object({ document: minutesDocument, hash: z.string(), text: z.string() })),
    approved: z.array(
      z.object({
        number: z.number().int(),
        corrects: maybe(z.number().int()),
        at,
        by: personAnswer,
        hash: z.string(),
        signature: z.object({ algorithm: z.literal('Ed25519'), keyId: z.string(), value: z.string() }),
        document: minutesDocument,
        /** As it was hashed and signed (RFC 8785). */
        canonical: z.string(),
        text: z.string(),
      }),
    ),
    publicKey: maybe(z.string()).meta({
      description: 'PEM (SPKI) of the key that signs; null before the first',
    }),
    allowedActions: z.array(actionAnswer),
  })
  .meta({ id: 'ReviewMinutes' });

export const preparationAnswer = z
  .object({
    member: personAnswer,
    read: z.array(
      z.object({
        exception: z.string(),
        number: z.string(),
        title: z.string(),
        group: z.enum(agendaGroups),
        reasons: z.array(z.enum(agendaReasons)),
        overAge: z.boolean(),
        recused: maybe(z.enum(['interest', 'manager', 'declared'])),
      }),
    ),
    /** Items to read beyond those listed. */
    more: z.number().int(),
    actions: z.array(action),
  })
  .meta({ id: 'ReviewPreparation' });

export const papersAnswer = z
  .object({
    session: sessionAnswer,
    agenda: z.array(agendaRow),
    /** Items of the snapshot that are not listed: the last group, beyond what anybody reads. */
    unlisted: z.number().int(),
    asOf: at,
  })
  .meta({ id: 'ReviewPapers' });
