/** What verbs share: the options that every one has, the connection, and the answer shown the same way everywhere. */
import type { Command } from 'commander';
import { type ApiClient, clientFor, type Connection, connect, type Exception, expect } from './api.ts';
import { exitCodes, type Io, Stop } from './io.ts';
import { emit, type OutputOptions } from './output.ts';
import { exceptionText } from './show-exception.ts';

export type CommonOptions = OutputOptions & { readonly server?: string };
export type Verb = (program: Command, io: Io) => void;

/** `--json [fields]` and `--server`, on every verb. */
export function common(command: Command): Command {
  return command
    .option('--json [fields]', 'print JSON; name fields to choose them, separated by commas')
    .option('--server <url>', 'the server to talk to (INTERIM_SERVER)');
}

export type Signed = Connection & { readonly io: Io };
export const signedIn = async (io: Io, options: CommonOptions): Promise<Signed> => ({
  io,
  ...(await connect(io, options.server)),
});

/** The register's time, which a sandbox moves; never this machine's. */
export const registerTime = async ({ client, server }: Connection): Promise<string> =>
  (await expect(client.GET('/v1/clock'), server)).now;

export const exceptionBy = (connection: Connection, id: string): Promise<Exception> =>
  expect(connection.client.GET('/v1/exceptions/{id}', { params: { path: { id } } }), connection.server);

/** Says what was done in one line, or the whole exception as JSON. */
export function emitException(io: Io, options: OutputOptions, exception: Exception, said: string): void {
  emit(io, options, exception, () => said);
}
export const emitWhole = (io: Io, options: OutputOptions, exception: Exception): void =>
  emit(io, options, exception, () => exceptionText(io, exception));

/** Retrying after a lost connection must not do it twice. */
export const once = (): { 'Idempotency-Key': string } => ({ 'Idempotency-Key': crypto.randomUUID() });

export type FreshOptions = { readonly passwordStdin?: boolean };

/** The flags of a verb that decides: a stored token never approves, so password and code are asked for again. */
export const fresh = (command: Command): Command =>
  command.option(
    '--password-stdin',
    'read password and one-time code from the first two lines of standard input (or set INTERIM_PASSWORD and INTERIM_CODE)',
  );

/** Signs in anew for one decision and forgets the session afterwards. */
export async function withFreshSignIn<T>(
  io: Io,
  connection: Connection,
  options: FreshOptions,
  work: (client: ApiClient) => Promise<T>,
): Promise<T> {
  const username = io.env['INTERIM_USER'] ?? connection.username;
  if (username === '')
    throw new Stop(
      'Say who decides: run `interim login --as NAME` first, or set INTERIM_USER.',
      exitCodes.usage,
    );
  const { password, code } = await secretsFor(io, options, username);
  const session = await expect(
    clientFor(connection.server, null).POST('/v1/sign-in', {
      body: { username, password, code, as: 'bearer' },
    }),
    connection.server,
  );
  const client = clientFor(connection.server, session.secret ?? '');
  try {
    return await work(client);
  } finally {
    await client.POST('/v1/sign-out').catch(() => undefined);
  }
}

export async function secretsFor(
  io: Io,
  options: FreshOptions,
  username: string,
): Promise<{ password: string; code: string }> {
  if (options.passwordStdin === true) {
    const [password = '', code = ''] = (await io.readStdin()).split('\n').map((line) => line.trim());
    return { password, code };
  }
  const ask = async (name: string, question: string) => {
    const given = io.env[name];
    if (given !== undefined) return given;
    if (!io.inIsTerminal)
      throw new Stop(
        `Password and one-time code are needed, and there is no terminal to ask for them. Set INTERIM_PASSWORD and INTERIM_CODE, or use --password-stdin.`,
        exitCodes.notSignedIn,
      );
    return io.askSecret(question);
  };
  return {
    password: await ask('INTERIM_PASSWORD', `Password of ${username}`),
    code: await ask('INTERIM_CODE', 'One-time code'),
  };
}
