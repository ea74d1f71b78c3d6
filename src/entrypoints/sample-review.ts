/** The committee's session of the last quarter, held on the sample register by the program's own commands. */
import { adjournReview } from '../application/adjourn-review.ts';
import { approveMinutes, draftOf } from '../application/minutes.ts';
import { openReview } from '../application/open-review.ts';
import type { Outcome } from '../application/outcome.ts';
import { agreeAction, inSession, makeMotion, noteItems, onItem, readSession } from '../application/review.ts';
import type { SessionTarget } from '../application/review-command.ts';
import type { Actor } from '../domain/people.ts';
import { runningQuarter } from '../domain/metrics/quarters.ts';
import { itemOf } from '../domain/review/state.ts';
import { type Instant, plusDays, plusHours, plusMs } from '../domain/time.ts';
import { quarterReview } from '../starter/stories/quarter-review.ts';
import { idOf } from '../starter/stories/write.ts';
import { actorOf, type Stage } from './sample-stage.ts';

const RUNNING: SessionTarget = { review: 'running', expectedVersions: null };
/** More than the sample holds. */
const WHOLE_AGENDA = 1_000;
const MINUTE_MS = 60_000;

/** A meeting takes its time: what follows is recorded some minutes later. */
function takesMinutes({ clock }: Stage, minutes: number): void {
  clock.at = plusMs(clock.at, minutes * MINUTE_MS);
}

/** When it met: some days before the end of the quarter that ended last before `now`, in UTC. */
export function reviewDay(now: Instant): Instant {
  const { from } = runningQuarter(now, 'UTC');
  return plusHours(plusDays(from, -quarterReview.daysBeforeEnd), quarterReview.hour);
}

/** Opens the session, decides each over-age exception by itself, notes the rest, and adjourns. */
export async function holdQuarterReview(stage: Stage): Promise<void> {
  const { services, clock } = stage;
  const members: Actor[] = [];
  for (const username of quarterReview.present) members.push(await actorOf(stage, username));
  const [chair] = members;
  if (chair === undefined) throw new Error('somebody presides');

  const agenda = held(
    await openReview(services, chair, { meetsAt: clock.at, meetsMinutes: 90 }, ({ session }, tx) =>
      tx.agenda({ review: session.id, limit: WHOLE_AGENDA, after: 0 }),
    ),
  );
  for (const { person } of members)
    held(
      await inSession(
        services,
        chair,
        RUNNING,
        { type: 'RecordAttendance', member: person, presence: 'present' },
        async () => null,
      ),
    );
  for (const item of agenda.filter((a) => a.overAge)) await reApprove(stage, members, item.exception);
  takesMinutes(stage, 14);
  held(
    await noteItems(
      services,
      chair,
      RUNNING,
      agenda.filter((a) => !a.overAge).map((a) => a.exception),
      async () => null,
    ),
  );
  takesMinutes(stage, 6);
  const { text, owner, daysLater } = quarterReview.action;
  const action = { text, owner: idOf(owner), due: plusDays(clock.at, daysLater), exception: null };
  held(await agreeAction(services, chair, RUNNING, action, async () => null));
  held(await adjournReview(services, chair, RUNNING, false, async () => null));
}

/** The chair reads the draft and signs it. */
export async function signMinutes(stage: Stage): Promise<void> {
  const { services } = stage;
  const [presides = ''] = quarterReview.present;
  const chair = await actorOf(stage, presides);
  const read = await readSession(services, chair, 'last', async ({ session }, tx) => ({
    review: session.id,
    hash: (await draftOf(tx, session)).hash,
  }));
  if (read === null) throw new Error('no session was adjourned');
  const target = { review: read.review, expectedVersions: null };
  held(await approveMinutes(services, chair, target, read.hash, async () => null));
}

/** Presented, moved by whoever presides, and voted on by one after the other until the vote is decided. */
async function reApprove(stage: Stage, members: readonly Actor[], exception: string): Promise<void> {
  const { services } = stage;
  const [chair] = members;
  if (chair === undefined) throw new Error('somebody presides');
  const words = wordsFor(stage, exception);
  const seen = held(
    await onItem(
      services,
      chair,
      RUNNING,
      exception,
      'TakeItem',
      (hand) => ({ type: 'TakeItem', hand }),
      async (_standing, [item]) => item?.hand.version ?? 0,
    ),
  );
  takesMinutes(stage, 8);
  const { rationale, ...proposal } = words;
  let motion: string | null = held(
    await makeMotion(
      services,
      chair,
      RUNNING,
      exception,
      { seen, proposal: { outcome: 're-approved', ...proposal }, rationale },
      async ({ session }) => itemOf(session, exception).motion?.id ?? null,
    ),
  );
  for (const member of members) {
    if (motion === null) return;
    takesMinutes(stage, 1);
    const voted: string = motion;
    motion = held(
      await onItem(
        services,
        member,
        RUNNING,
        exception,
        'CastReviewVote',
        (hand) => ({ type: 'CastReviewVote', hand, motion: voted, seen, choice: 'for', rationale: '' }),
        async ({ session }) => itemOf(session, exception).motion?.id ?? null,
      ),
    );
  }
  if (motion !== null) throw new Error(`the vote on ${exception} decided nothing`);
}

function wordsFor({ cast }: Stage, exception: string) {
  const key = [...cast].find(([, id]) => id === exception)?.[0] ?? '';
  const words = quarterReview.words[key];
  if (words === undefined) throw new Error(`the session has no words for the over-age ${key}`);
  return words;
}

function held<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'refused')
    throw new Error(`the sample's session was refused: ${JSON.stringify(outcome.violations)}`);
  return outcome.value;
}
