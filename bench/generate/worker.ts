/** A second core's share of the register: every `of`-th chunk of places, made and sent while the other makes its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { Client, type ClientConfig } from 'pg';
import { msOf } from '../../src/domain/time.ts';
import { addHistory, type Batch, sendBatch } from './copy.ts';
import { historyOf, untouched } from './history.ts';
import { type Kind, planOf, STORM_DAYS, stormStart } from './plan.ts';
import { seeded, uuidAt } from './random.ts';

export type Share = {
  readonly connection: ClientConfig;
  readonly kind: Kind;
  readonly size: number;
  readonly worker: number;
  readonly of: number;
};
/** After every chunk: how many exceptions and events it held. */
export type Made = { readonly exceptions: number; readonly events: number };

const CHUNK = 400;

export async function makeShare(share: Share, onMade: (made: Made) => void): Promise<void> {
  const { kind, size, worker, of } = share;
  const plan = planOf(size, kind);
  const client = new Client(share.connection);
  await client.connect();
  try {
    await client.query('set synchronous_commit = off');
    let sending = Promise.resolve();
    for (let from = worker * CHUNK; from < size; from += of * CHUNK) {
      const batch: Batch = new Map();
      let events = 0;
      const until = Math.min(size, from + CHUNK);
      for (let place = from; place < until; place++) {
        const random = seeded(place * 2_654_435_761);
        const at = plan.filedAt(place);
        const id = uuidAt(msOf(at), random);
        const number = plan.numberOf(place);
        const history =
          kind === 'storm'
            ? untouched(id, number, at, stormStart(place), STORM_DAYS, random)
            : historyOf(id, number, at, random);
        addHistory(batch, history, random);
        events += history.events.length;
      }
      await sending;
      sending = sendBatch(client, batch).then(() => onMade({ exceptions: until - from, events }));
    }
    await sending;
  } finally {
    await client.end();
  }
}

if (parentPort !== null) {
  const port = parentPort;
  await makeShare(workerData, (made) => port.postMessage(made));
}
