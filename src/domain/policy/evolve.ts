/** The fold of a policy's stream: the version that is current, and a change that waits for its second person. */
import type { PolicyId } from '../people.ts';
import type { Instant } from '../time.ts';
import type { Policy, PolicyEvent } from './policy.ts';

export function evolvePolicy(state: Policy | null, event: PolicyEvent, at: Instant, id: PolicyId): Policy {
  if (event.type === 'PolicyPublished')
    return { ...event.content, id, version: event.version, since: at, retiredAt: null };
  if (state === null) throw new Error(`${event.type} can't begin policy ${id}`);
  switch (event.type) {
    case 'PolicyChangeProposed':
      return { ...state, proposed: { by: event.by, at, content: event.content } };
    case 'PolicyRetired': {
      const { proposed: _dropped, ...standing } = state;
      return { ...standing, retiredAt: at };
    }
    default:
      return unhandled(event);
  }
}

function unhandled(event: never): never {
  throw new Error(`unknown event ${JSON.stringify(event)}`);
}
