/** Does the program answer, and does it know what time it is? */
import { type Diagnosis, ok, warning, wrong } from './diagnosis.ts';

const ANSWER_MS = 5_000;
// More than another machine's second ahead: this machine's clock stands before what is on record.
const AHEAD_MS = 2_000;

export async function diagnoseServer(server: string): Promise<readonly Diagnosis[]> {
  const answer = await fetch(`${server}/v1/health`, { signal: AbortSignal.timeout(ANSWER_MS) }).catch(
    (error: unknown) => (error instanceof Error && error.name === 'TimeoutError' ? 'silent' : 'nothing'),
  );
  if (answer === 'nothing')
    return [
      warning(
        'Server',
        `nothing answers at ${server}`,
        'Start it with `npm start`, or name the server with --server.',
      ),
    ];
  if (answer === 'silent' || typeof answer === 'string')
    return [
      wrong(
        'Server',
        `${server} takes connections and does not answer within ${ANSWER_MS / 1000} s`,
        'It is overloaded, or it hangs: look at what else runs on this machine, then start it anew. Nothing acknowledged is lost by that.',
      ),
    ];
  const health: unknown = await answer.json().catch(() => null);
  if (typeof health !== 'object' || health === null || !('status' in health))
    return [
      wrong(
        'Server',
        `what answers at ${server} is not Interim`,
        'Another program has this port: start Interim with --port, and name it with --server.',
      ),
    ];
  if (!answer.ok)
    return [
      wrong(
        'Server',
        `${server} answers, and its database does not`,
        'An embedded database is started again by itself; if this lasts, look at postgres.log in the data folder. One of your own: start it.',
      ),
    ];
  return [ok('Server', `${server} answers`), ...clockOf(health)];
}

function clockOf(health: object): readonly Diagnosis[] {
  const now = 'now' in health && typeof health.now === 'string' ? health.now : null;
  if (now === null || Date.parse(now) - Date.now() <= AHEAD_MS) return [];
  return [
    warning(
      'Clock',
      `the register's time is ${now}, ahead of this machine`,
      "In a sandbox that is meant. Otherwise this machine's clock is behind the last recorded event (CLOCK-BACKWARD): correct it; nothing revives meanwhile.",
    ),
  ];
}
