/** The fold of a session's stream. Exhaustive; each event changes the session itself or one of its items. */
import type { ExceptionId } from '../people.ts';
import { type Instant, latest } from '../time.ts';
import type { ReviewEvent } from './events.ts';
import { itemOf, type ItemState, type Motion, type Session } from './state.ts';

export function evolveReview(
  state: Session | null,
  event: ReviewEvent,
  recordedAt: Instant,
  id: string,
): Session {
  if (state === null) return begin(event, recordedAt, id);
  const at = latest(recordedAt, state.recordedAt);
  return { ...apply(state, event, at), recordedAt: at };
}

function begin(event: ReviewEvent, at: Instant, id: string): Session {
  if (event.type !== 'ReviewOpened') throw new Error(`${event.type} can't begin a session`);
  const { type: _, by, carried, ...opened } = event;
  return {
    ...opened,
    id,
    status: 'open',
    openedAt: at,
    openedBy: by,
    attendance: [],
    atHand: null,
    actions: carried.map((action) => ({ ...action, followUp: null })),
    adjournment: null,
    adjourningBy: null,
    remarks: [],
    minutes: [],
    recordedAt: at,
    items: {},
  };
}

function apply(s: Session, event: ReviewEvent, at: Instant): Session {
  switch (event.type) {
    case 'ReviewOpened':
      throw new Error('a session is opened once');
    case 'AttendanceRecorded':
      return {
        ...s,
        attendance:
          event.presence === 'present'
            ? [...s.attendance, { member: event.member, from: at, until: null }]
            : s.attendance.map((a) =>
                a.member === event.member && a.until === null ? { ...a, until: at } : a,
              ),
      };
    case 'ReviewRecusalDeclared': {
      const { member } = event.recusal;
      return onItem(s, event.exception, (item) => ({
        ...item,
        recusals: [...item.recusals.filter((r) => r.member !== member), { ...event.recusal, at }],
        motion: onMotion(item.motion, (m) => ({ ...m, votes: m.votes.filter((v) => v.by !== member) })),
      }));
    }
    case 'ItemTaken': {
      const taken = { version: event.version, at, by: event.by };
      // What was moved and voted on another version was about something else.
      return {
        ...onItem(s, event.exception, (item) => ({
          ...item,
          taken,
          motion: item.motion?.version === event.version ? item.motion : null,
        })),
        atHand: event.exception,
      };
    }
    case 'MotionMade': {
      const { motion: id, by, version, proposal, rationale } = event;
      return onItem(s, event.exception, (item) => ({
        ...item,
        motion: { id, by, at, version, proposal, rationale, votes: [] },
      }));
    }
    case 'ReviewVoteCast':
      return onItem(s, event.exception, (item) => ({
        ...item,
        motion: onMotion(item.motion, (m) => ({
          ...m,
          votes: [...m.votes.filter((v) => v.by !== event.vote.by), { ...event.vote, at }],
        })),
      }));
    case 'MotionFailed':
      return onItem(s, event.exception, (item) => ({
        ...item,
        motion: null,
        failed:
          item.motion === null
            ? item.failed
            : [...item.failed, { ...item.motion, failedAt: at, proof: event.proof }],
      }));
    case 'ItemDecided': {
      const { outcome, how, by, proof, recusals } = event;
      return onItem(s, event.exception, (item) => ({
        ...item,
        motion: null,
        decided: {
          outcome,
          how,
          at,
          by,
          motion: item.motion?.id === event.motion ? item.motion : null,
          proof,
          recusals,
        },
      }));
    }
    case 'ItemParked': {
      const { until, reason, by } = event;
      return onItem(s, event.exception, (item) => ({
        ...item,
        motion: null,
        parked: { until, reason, by, at },
      }));
    }
    case 'ObjectionMinuted': {
      const { objector, text, by } = event;
      return onItem(s, event.exception, (item) => ({
        ...item,
        objections: [...item.objections, { objector, text, by, at }],
      }));
    }
    case 'ActionAgreed':
      return { ...s, actions: [...s.actions, { ...event.action, agreedAt: at, followUp: null }] };
    case 'ActionFollowedUp': {
      const { status, note, by } = event;
      return {
        ...s,
        actions: s.actions.map((a) =>
          a.id === event.action ? { ...a, followUp: { status, note, by, at } } : a,
        ),
      };
    }
    case 'AdjournmentBegan':
      return { ...s, status: 'adjourning', atHand: null, adjourningBy: event.by };
    case 'ReviewAdjourned':
      return {
        ...s,
        status: 'adjourned',
        atHand: null,
        adjournment: { at, by: event.by, withDefault: event.withDefault },
        attendance: s.attendance.map((a) => ({ ...a, until: a.until ?? at })),
      };
    case 'MinutesCorrected': {
      const { correction: id, about, text, by } = event;
      return { ...s, remarks: [...s.remarks, { id, about, text, by, at, inMinute: null }] };
    }
    case 'MinutesApproved': {
      const { number, corrects, by, hash, signature } = event;
      return {
        ...s,
        minutes: [...s.minutes, { number, corrects, at, by, hash, signature }],
        remarks: s.remarks.map((r) => (r.inMinute === null ? { ...r, inMinute: number } : r)),
      };
    }
    default:
      return unhandled(event);
  }
}

const onItem = (s: Session, id: ExceptionId, change: (item: ItemState) => ItemState): Session => ({
  ...s,
  items: { ...s.items, [id]: change(itemOf(s, id)) },
});

const onMotion = (motion: Motion | null, change: (m: Motion) => Motion): Motion | null =>
  motion === null ? null : change(motion);

function unhandled(event: never): never {
  throw new Error(`unknown event ${JSON.stringify(event)}`);
}
