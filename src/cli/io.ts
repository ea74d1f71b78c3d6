/** Everything that a verb reads from and writes to; a test brings its own. */
export type Io = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Is a person looking at the output? Tables then; plain lines in a pipe. */
  readonly outIsTerminal: boolean;
  readonly inIsTerminal: boolean;
  readonly columns: number;
  readonly readStdin: () => Promise<string>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Asks without echo; only on a terminal, and only where a flag or a variable could have answered. */
  readonly askSecret: (question: string) => Promise<string>;
  readonly credentials: CredentialsFile;
  /** The exit code of a verb that found something without failing. */
  readonly finish: (code: ExitCode) => void;
};

export type Credentials = { readonly server: string; readonly username: string; readonly token: string };
export type CredentialsFile = {
  read(): Promise<Credentials | null>;
  write(credentials: Credentials): Promise<void>;
  remove(): Promise<void>;
  readonly path: string;
};

export const exitCodes = { done: 0, failed: 1, usage: 2, notSignedIn: 4, findings: 6 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Ends the command with a sentence and a code. */
export class Stop extends Error {
  readonly code: ExitCode;
  constructor(message: string, code: ExitCode = exitCodes.failed) {
    super(message);
    this.code = code;
  }
}
