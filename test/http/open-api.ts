/** The whole API on a database of its own, with a clock in the test's hand, asked as the people of the evaluation. */
import type { InjectOptions } from 'fastify';
import pg from 'pg';
import { v7 } from 'uuid';
import { secretHash } from '../../src/application/sign-in.ts';
import { type Instant, msOf, plusDays, plusMs } from '../../src/domain/time.ts';
import { prepareRegister } from '../../src/entrypoints/seed.ts';
import type { App } from '../../src/http/api.ts';
import { buildServer } from '../../src/http/server.ts';
import { settleAll } from '../../src/jobs/sweep.ts';
import { starterControls } from '../../src/starter/controls.ts';
import { personas } from '../../src/starter/personas.ts';
import type { Transaction } from '../../src/application/ports.ts';
import { decideSandbox, openSandboxClock } from '../../src/store/clock/sandbox-clock.ts';
import { openDirectory } from '../../src/store/directory/directory-store.ts';
import { openIdentityStore } from '../../src/store/identity/identity-store.ts';
import { openPress } from '../../src/paper/press.ts';
import { openMetrics } from '../../src/store/metrics/metrics.ts';
import { openFeed } from '../../src/store/live/feed.ts';
import { openWork } from '../../src/store/work/candidates.ts';
import { openOperatorReads } from '../../src/store/reads/operations.ts';
import { openReads } from '../../src/store/reads/reads.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { NOW } from '../builders/clock.ts';
import { createTestDatabase, type TestDatabase } from '../postgres/database.ts';

// Any, here alone: an answer is judged by what a test asks of it, down to members that should not be there.
export type Body = Record<string, any>;
export type Answer = {
  readonly status: number;
  readonly body: Body;
  readonly headers: Readonly<Record<string, unknown>>;
};
export type Asking = {
  get(url: string): Promise<Answer>;
  post(url: string, body?: object, headers?: Record<string, string>): Promise<Answer>;
  put(url: string, body: object, headers?: Record<string, string>): Promise<Answer>;
  delete(url: string): Promise<Answer>;
  /** Anything else: other methods, raw payloads, other headers. */
  send(options: InjectOptions): Promise<Answer>;
};

export type TestApi = {
  readonly app: App;
  readonly db: TestDatabase;
  readonly store: Store;
  now(): Instant;
  /** Moves the register's clock; nothing is recorded by that. */
  pass(days: number): void;
  /** What the worker would do. */
  sweep(): Promise<number>;
  /** Signed in freshly with password and code, however long the register's clock has moved. */
  as(username: string): Asking;
  /** The headers of such a sign-in, for whoever connects by themselves. */
  headersOf(username: string): Promise<Record<string, string>>;
  asStale(username: string): Asking;
  asToken(username: string, scope?: 'read' | 'write'): Asking;
  anonymous(): Asking;
  close(): Promise<void>;
};

export const personId = (username: string): string => {
  const found = personas.find((p) => p.username === username);
  if (found === undefined) throw new Error(`nobody is called ${username}`);
  return found.personId;
};

type Options = {
  readonly sandbox?: boolean;
  /** Built pages to serve; none where left out. */
  readonly webFolder?: string;
  /** While it says so, every unit of work is rolled back once it has answered: what would be done, without doing it. */
  readonly undone?: () => boolean;
};

const undo = Symbol('undo');
const undoing = (store: Store, undone: () => boolean): Pick<Store, 'transact'> => ({
  transact: async <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => {
    if (!undone()) return store.transact(work);
    // A unit that lost against another runs again: the last answer is the one that would have stood.
    const answers: T[] = [];
    const tried = store.transact(async (tx) => {
      answers.push(await work(tx));
      throw undo;
    });
    await tried.catch((error: unknown) => {
      if (error !== undo) throw error;
    });
    const answer = answers.at(-1);
    if (answer === undefined) throw new Error('a unit of work answers');
    return answer;
  },
});

export async function openTestApi(options: Options = {}): Promise<TestApi> {
  const db = await createTestDatabase();
  const { pool } = db;
  await decideSandbox(pool, options.sandbox ?? true);
  let wallMs = msOf(NOW);
  const clock = await openSandboxClock(pool, () => wallMs);
  const ids = { next: () => v7() };
  const store = openStore({ pool, clock, ids });
  // Reads have connections of their own, as in the program: a command that holds one never waits for another.
  const reading = new pg.Pool({ ...db.connection, max: 4 });
  reading.on('error', () => undefined);
  const directory = openDirectory(reading);
  const identity = openIdentityStore(reading);
  await prepareRegister({ store, ids }, directory, NOW);
  const wall = () => new Date(wallMs);
  const press = openPress();
  const live = openFeed(reading);
  const app = await buildServer({
    api: {
      store: undoing(store, options.undone ?? (() => false)),
      reads: openReads(reading),
      directory,
      identity,
      metrics: openMetrics(reading),
      press,
      work: openWork(reading),
      live,
      operations: openOperatorReads(reading),
      pools: () => [{ pool: 'reads', open: reading.totalCount, idle: reading.idleCount, waiting: 0 }],
      clock,
      library: starterControls,
      ids,
      wall,
      version: 'test',
      localSignIn: true,
    },
    webFolder: options.webFolder ?? null,
    log: false,
  });
  await app.ready();

  const ask = async (
    headers: () => Promise<Record<string, string>>,
    options: InjectOptions,
  ): Promise<Answer> => {
    const response = await app.inject({ ...options, headers: { ...(await headers()), ...options.headers } });
    const body: Body =
      response.body === '' || !response.headers['content-type']?.toString().includes('json')
        ? {}
        : response.json();
    return { status: response.statusCode, body, headers: response.headers };
  };
  const asking = (headers: () => Promise<Record<string, string>>): Asking => ({
    get: (url) => ask(headers, { method: 'GET', url }),
    post: (url, body, more) =>
      ask(headers, {
        method: 'POST',
        url,
        ...(body === undefined ? {} : { payload: body }),
        ...(more === undefined ? {} : { headers: more }),
      }),
    put: (url, body, more) =>
      ask(headers, {
        method: 'PUT',
        url,
        payload: body,
        ...(more === undefined ? {} : { headers: more }),
      }),
    delete: (url) => ask(headers, { method: 'DELETE', url }),
    send: (options) => ask(headers, options),
  });
  // Saved once each: a session that has ended stays ended.
  const saved = new Map<string, Promise<void>>();
  const once = (secret: string, save: () => Promise<void>): Promise<void> => {
    const saving = saved.get(secret) ?? save();
    saved.set(secret, saving);
    return saving;
  };
  const session = (username: string, ageMs: number) => async () => {
    const secret = `ses_${username}_${ageMs}_${wallMs}`;
    await once(secret, () =>
      identity.saveSession(secretHash(secret), {
        person: personId(username),
        createdAt: new Date(wallMs - ageMs),
        expiresAt: new Date(wallMs + 3_600_000),
        authenticatedAt: new Date(wallMs - ageMs),
        strong: true,
        methods: ['pwd', 'otp'],
      }),
    );
    return { authorization: `Bearer ${secret}` };
  };
  return {
    app,
    db,
    store,
    now: () => clock.now(),
    pass: (days) => {
      wallMs = msOf(plusDays(plusMs(clock.now(), 0), days));
    },
    sweep: () => settleAll(store, ids),
    as: (username) => asking(session(username, 0)),
    headersOf: (username) => session(username, 0)(),
    asStale: (username) => asking(session(username, 6 * 60_000)),
    asToken: (username, scope = 'write') =>
      asking(async () => {
        const secret = `int_${username}_${scope}`;
        await once(secret, () =>
          identity.saveToken(secretHash(secret), {
            id: v7(),
            person: personId(username),
            name: 'test',
            scope,
            createdAt: wall(),
            expiresAt: new Date(wallMs + 3_600_000),
          }),
        );
        return { authorization: `Bearer ${secret}` };
      }),
    anonymous: () => asking(async () => ({})),
    close: async () => {
      await app.close();
      await live.close();
      press.close();
      await reading.end();
      await db.close();
    },
  };
}
