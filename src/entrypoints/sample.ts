/**
 * Loads the sample register: the stories are played through the program's own commands on a clock that moves from their
 * first day to now, with the sweep in between, so that nothing in it is made up by hand.
 */
import type { Pool } from 'pg';
import { decideCase, returnCase } from '../application/approve.ts';
import { assessException, secondAssessment } from '../application/assess.ts';
import type { Directory } from '../application/directory-port.ts';
import { grantEmergency } from '../application/emergency.ts';
import { endException } from '../application/expire.ts';
import { monitorException, recordControlTest } from '../application/monitor.ts';
import type { Outcome } from '../application/outcome.ts';
import { requestRenewal } from '../application/renew.ts';
import { withdrawRequest } from '../application/request.ts';
import { seenNow } from '../application/seen.ts';
import { submitRequest, type Submitted } from '../application/submit-request.ts';
import type { Reads } from '../application/reads-port.ts';
import type { Violation } from '../domain/refusal.ts';
import { daysBetween, type Instant, plusDays } from '../domain/time.ts';
import { evaluationAuthority, personas } from '../starter/personas.ts';
import {
  type Story,
  type StoryMilestone,
  type StoryRenewal,
  type StoryRequest,
  type StoryStep,
} from '../starter/stories/story.ts';
import { stories } from '../starter/stories/stories.ts';
import { openStore } from '../store/store.ts';
import { ids } from './installation.ts';
import { holdQuarterReview, reviewDay, signMinutes } from './sample-review.ts';
import { actorOf, passTime, type Stage } from './sample-stage.ts';
import { prepareRegister } from './seed.ts';

const UNREAD_DAYS = 14;
/** More than the sample tells anybody. */
const EVERY_NOTICE = 10_000;

type Played = {
  readonly refusedBy: readonly Violation[];
  readonly outcome: 'accepted' | 'bounced' | 'refused' | 'renewal-refused';
};

export async function loadSample(
  pool: Pool,
  directory: Directory,
  reads: Reads,
  now: Instant,
  onProgress: (message: string) => void,
): Promise<void> {
  const clock = { at: plusDays(now, evaluationAuthority.sinceDay) };
  const store = openStore({ pool, clock: { now: () => clock.at }, ids });
  const stage: Stage = { services: { store, ids }, store, reads, now, clock, cast: new Map() };
  onProgress('Playing the sample register, fourteen months in a few seconds');
  await prepareRegister(stage.services, directory, now);
  const meeting = daysBetween(now, reviewDay(now));
  const acts = [
    ...stories.flatMap((story) =>
      story.steps.map((step) => ({ day: step.day, act: () => playStep(stage, story, step) })),
    ),
    { day: meeting, act: () => holdQuarterReview(stage) },
    { day: meeting + 1, act: () => signMinutes(stage) },
  ].sort((a, b) => a.day - b.day);
  for (const { day, act } of acts) {
    await passTime(stage, plusDays(now, day));
    await act();
  }
  await passTime(stage, now);
  await readOldNotices(stage);
}

/** What was told in the first thirteen months was read then; a home full of it would show a register that nobody uses. */
async function readOldNotices({ reads, now }: Stage): Promise<void> {
  for (const { personId } of personas) {
    const unread = await reads.notices(personId, true, EVERY_NOTICE);
    const old = unread.filter(({ at }) => at < plusDays(now, -UNREAD_DAYS)).map(({ id }) => id);
    await reads.markRead(personId, old, now);
  }
}

async function playStep(stage: Stage, story: Story, step: StoryStep): Promise<void> {
  holdToTheStory(story, step, await play(stage, story, step));
}

function holdToTheStory(story: Story, step: StoryStep, played: Played): void {
  const expected = step.expect?.outcome ?? 'accepted';
  const codes = played.refusedBy.map((v) => v.code);
  const missing = (step.expect?.codes ?? []).filter((code) => !codes.includes(code));
  if (played.outcome === expected && missing.length === 0) return;
  const why = played.refusedBy
    .map((v) => `${v.code}.${v.reason} ${v.field} ${JSON.stringify(v.detail)}`)
    .join('; ');
  throw new Error(
    `sample ${story.key}, day ${step.day}, ${step.as} ${step.do}: ${played.outcome} instead of ${expected}. ${why}`,
  );
}

async function play(stage: Stage, story: Story, step: StoryStep): Promise<Played> {
  const { services } = stage;
  const actor = await actorOf(stage, step.as);
  const id = stage.cast.get(story.key) ?? '';
  const target = { exception: id, expectedVersions: null };
  switch (step.do) {
    case 'draft': {
      const title = step.with.title;
      await stage.reads.saveDraft({
        id: ids.next(),
        owner: actor.person,
        title,
        content: { ...step.with },
        updatedAt: stage.clock.at,
        version: 1,
      });
      return { outcome: 'accepted', refusedBy: [] };
    }
    case 'submit':
      return submitted(stage, story, await submitRequest(services, actor, requestOf(stage, step.with)));
    case 'withdraw':
      return plain(await withdrawRequest(services, actor, target, step.with.note));
    case 'assess':
      return plain(await assessException(services, actor, target, step.with));
    case 'second-assessment':
      return plain(await secondAssessment(services, actor, target));
    case 'approve':
      return plain(
        await decideCase(services, actor, target, {
          type: 'ApproveException',
          ...step.with,
          termDays: null,
          seen: await seen(stage, id),
        }),
      );
    case 'vote':
      return plain(
        await decideCase(services, actor, target, {
          type: 'CastVote',
          ...step.with,
          seen: await seen(stage, id),
        }),
      );
    case 'reject':
      return plain(await decideCase(services, actor, target, { type: 'RejectException', ...step.with }));
    case 'return':
      return plain(await returnCase(services, actor, target, step.with.reasons));
    case 'emergency': {
      const outcome = await grantEmergency(services, actor, {
        ...step.with,
        request: requestOf(stage, step.with.request),
      });
      if (outcome.kind === 'done') stage.cast.set(story.key, outcome.value.exception.id);
      return plain(outcome);
    }
    case 'control-test':
      return plain(
        await recordControlTest(services, actor, target, { ...step.with, performedAt: stage.clock.at }),
      );
    case 'complete-milestone':
      return plain(
        await monitorException(services, actor, target, { type: 'CompleteMilestone', ...step.with }),
      );
    case 'confirm-milestone':
      return plain(
        await monitorException(services, actor, target, { type: 'ConfirmMilestone', ...step.with }),
      );
    case 'observe-tag':
      return plain(await monitorException(services, actor, target, { type: 'ObserveTag', ...step.with }));
    case 'renew': {
      const outcome = await requestRenewal(services, actor, target, renewalOf(stage, step.with));
      if (outcome.kind === 'refused') return { outcome: 'refused', refusedBy: outcome.violations };
      return {
        outcome: outcome.value.refusedBy.length > 0 ? 'renewal-refused' : 'accepted',
        refusedBy: outcome.value.refusedBy,
      };
    }
    case 'close':
      return plain(await endException(services, actor, target, { type: 'CloseException', ...step.with }));
    case 'revoke':
      return plain(await endException(services, actor, target, { type: 'RevokeException', ...step.with }));
  }
}

const plain = (outcome: Outcome<unknown>): Played =>
  outcome.kind === 'done'
    ? { outcome: 'accepted', refusedBy: [] }
    : { outcome: 'refused', refusedBy: outcome.violations };

function submitted(stage: Stage, story: Story, outcome: Outcome<Submitted>): Played {
  if (outcome.kind === 'refused') return { outcome: 'refused', refusedBy: outcome.violations };
  const { exception, bouncedBy } = outcome.value;
  stage.cast.set(story.key, exception.id);
  return { outcome: bouncedBy.length > 0 ? 'bounced' : 'accepted', refusedBy: bouncedBy };
}

const seen = (stage: Stage, id: string): Promise<string> =>
  stage.store.transact(async (tx) => {
    const loaded = await tx.loadException(id, false);
    if (loaded === null) throw new Error(`no exception ${id}`);
    return seenNow(tx, loaded.state);
  });

const dated = (stage: Stage, milestones: readonly StoryMilestone[]) =>
  milestones.map(({ dueDay, ...m }) => ({ ...m, due: plusDays(stage.now, dueDay) }));
const dayOf = (stage: Stage, day: number | null): Instant | null =>
  day === null ? null : plusDays(stage.now, day);

function requestOf(stage: Stage, typed: StoryRequest) {
  const { requestedStartDay, milestones, exitDay, ratifies, renewalAnswers, ...rest } = typed;
  return {
    ...rest,
    requestedStart: dayOf(stage, requestedStartDay),
    milestones: dated(stage, milestones),
    exitDate: dayOf(stage, exitDay),
    ratifies: ratifies === null ? null : (stage.cast.get(ratifies) ?? ratifies),
    renewalAnswers:
      renewalAnswers === null
        ? null
        : { ...renewalAnswers, replans: replansOf(stage, renewalAnswers.replans) },
  };
}

function renewalOf(stage: Stage, typed: StoryRenewal) {
  const { exitDay, newMilestones, replans, ...rest } = typed;
  return {
    ...rest,
    exitDate: dayOf(stage, exitDay),
    newMilestones: dated(stage, newMilestones),
    replans: replansOf(stage, replans),
  };
}

const replansOf = (stage: Stage, replans: StoryRenewal['replans']) =>
  replans.map(({ dueDay, ...r }) => ({ ...r, due: plusDays(stage.now, dueDay) }));
