/** The command line in this process: what it prints, how it ends, and nothing of the machine. */
import type { Io } from '../src/cli/io.ts';
import { runCli } from '../src/cli/program.ts';
import type { Verb } from '../src/cli/verb.ts';

/** What a command line meets around it; how it ends is the program's. */
type Terminal = Omit<Io, 'finish'>;

export type Run = { readonly code: number; readonly out: string; readonly err: string };

/** Runs `interim` with these arguments, in a pipe, with nobody signed in but by `env`; `around` is what else differs. */
export async function interimWith(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  around: Partial<Terminal> = {},
  verbs?: readonly Verb[],
): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const io: Terminal = {
    env,
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    outIsTerminal: false,
    inIsTerminal: false,
    columns: 80,
    readStdin: async () => '',
    readFile: async () => new Uint8Array(),
    writeFile: async () => undefined,
    askSecret: () => Promise.reject(new Error('nobody is there to be asked')),
    credentials: {
      path: '',
      read: async () => null,
      write: async () => undefined,
      remove: async () => undefined,
    },
    ...around,
  };
  const code = await runCli([...args], io, 'test', verbs);
  return { code, out: out.join('\n'), err: err.join('\n') };
}
