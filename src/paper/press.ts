/**
 * The press: documents set by Typst in a process of its own, which is started at the first one and ends when nothing has
 * been printed for a while.
 *
 * Not in the program's own process: setting a long document keeps a thread busy for seconds, the fonts of all scripts
 * take tens of megabytes, and a fault of native code would end the register with it.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { type Press, PressFault, type PrintedDocument, type PrintJob } from '../application/press-port.ts';
import type { Printed, ToSet } from './typesetter.ts';

export type PressOptions = {
  /** The package that sets type; another one in tests. */
  readonly typesetter?: string;
  /** Another standard, to see whether a document passes for it. */
  readonly standard?: string;
  readonly idleMs?: number;
  readonly timeoutMs?: number;
};

const TYPESETTER = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu';
/**
 * PDF/A-2a: for archives, with the structure that a screen reader needs. The binding takes one standard at a time, so the
 * file says this one; that the documents pass for PDF/UA-1 as well is tested.
 */
const STANDARD = 'a-2a';
const IDLE_MS = 60_000;
const TIMEOUT_MS = 30_000;
/** Documents that wait at once. Whoever asks for one more is told to ask again. */
const WAITING = 20;

export function openPress(options: PressOptions = {}): Press & { close(): void } {
  const { typesetter = TYPESETTER, standard = STANDARD, idleMs = IDLE_MS, timeoutMs = TIMEOUT_MS } = options;
  let process: ChildProcess | null = null;
  let idle: NodeJS.Timeout | undefined;
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();

  const stop = (): void => {
    process?.kill('SIGKILL');
    process = null;
  };
  const start = (): ChildProcess => {
    const made = fork(join(import.meta.dirname, 'typesetter.ts'), [typesetter, standard], {
      serialization: 'advanced',
      // Nothing of the program's environment is needed there, and secrets of it least.
      env: {},
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    // The program ends when it is done, whether or not somebody still could print.
    made.unref();
    made.channel?.unref();
    return made;
  };
  const printNow = async (job: PrintJob): Promise<PrintedDocument> => {
    clearTimeout(idle);
    process = process?.connected === true ? process : start();
    const answer = await answerOf(process, toSet(job), timeoutMs).catch((error: unknown) => {
      stop();
      throw error;
    });
    idle = setTimeout(stop, idleMs).unref();
    return documentOf(answer);
  };
  return {
    print: (job) => {
      if (waiting >= WAITING)
        return Promise.reject(
          new PressFault('busy', 'Many documents are being printed. Ask again in a moment.'),
        );
      waiting += 1;
      const printed = last
        .then(() => printNow(job))
        .finally(() => {
          waiting -= 1;
        });
      // One after the other: the process sets one document at a time.
      last = printed.catch(() => undefined);
      return printed;
    },
    close: () => {
      clearTimeout(idle);
      stop();
    },
  };
}

const toSet = ({ template, paper, language, words, dated }: PrintJob): ToSet => ({
  template,
  inputs: { words: JSON.stringify(words), paper: paper === 'letter' ? 'us-letter' : 'a4', language },
  timestamp: Math.floor(Date.parse(dated) / 1000),
});

function answerOf(process: ChildProcess, job: ToSet, timeoutMs: number): Promise<Printed> {
  return new Promise((resolve, reject) => {
    const settle = (then: () => void) => {
      clearTimeout(timer);
      for (const event of ['message', 'error', 'exit']) process.removeAllListeners(event);
      process.channel?.unref();
      then();
    };
    const fail = (why: string, cause?: unknown) =>
      settle(() =>
        reject(new PressFault('interrupted', `The document was not printed: ${why}. Ask again.`, cause)),
      );
    const timer = setTimeout(() => fail(`it took longer than ${timeoutMs / 1000} s`), timeoutMs);
    process.once('message', (answer: Printed) => settle(() => resolve(answer)));
    process.once('error', (error) => fail('the typesetter could not be reached', error));
    process.once('exit', (code, signal) => fail(`the typesetter ended (${signal ?? code ?? 'unknown'})`));
    process.channel?.ref();
    process.send(job, (error) => {
      if (error !== null) fail('the typesetter could not be reached', error);
    });
  });
}

function documentOf(answer: Printed): PrintedDocument {
  switch (answer.kind) {
    case 'printed':
      return { pdf: answer.pdf, pages: answer.pages };
    case 'unavailable':
      throw new PressFault(
        'unavailable',
        `PDFs can't be made on this machine (${globalThis.process.platform} ${globalThis.process.arch}): the typesetter runs on Linux x64 with glibc, and is not installed here. The pages print from a browser, and every figure is in the JSON of the same address.`,
        answer.why,
      );
    case 'not-set':
      throw new PressFault('not-set', `The template refused its words: ${answer.why}`);
  }
}
