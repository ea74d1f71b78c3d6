/** What was sent to the program and what it answered: the memory that a kill must not contradict. */

export type Kind = 'submission' | 'control-test' | 'assessment' | 'approval' | 'clock';

/** The part of an answer that the record must agree with. */
export type Acknowledged = {
  readonly status: number;
  readonly body: string;
  /** The exception's number and version as answered; null where the answer is a refusal without one. */
  readonly number: string | null;
  readonly version: number | null;
  /** The program said that it had done this before, for an attempt whose answer was lost. */
  readonly replayed: boolean;
};

export type Command = {
  readonly key: string;
  readonly username: string;
  readonly kind: Kind;
  readonly path: string;
  readonly body: object;
  attempts: number;
  acknowledged: Acknowledged | null;
};

export type Ledger = {
  readonly commands: readonly Command[];
  note(command: Pick<Command, 'username' | 'kind' | 'path' | 'body'>): Command;
};

export function newLedger(): Ledger {
  const commands: Command[] = [];
  return {
    commands,
    note: (sent) => {
      const command: Command = { ...sent, key: crypto.randomUUID(), attempts: 0, acknowledged: null };
      commands.push(command);
      return command;
    },
  };
}

export function acknowledgedOf(status: number, body: string, replayed: boolean): Acknowledged {
  const read: unknown = JSON.parse(body);
  const answer = typeof read === 'object' && read !== null ? read : {};
  // A bounce is a problem document that names the exception it left on record.
  const about =
    'exception' in answer && typeof answer.exception === 'object' && answer.exception !== null
      ? answer.exception
      : answer;
  return {
    status,
    body,
    replayed,
    number: 'number' in about && typeof about.number === 'string' ? about.number : null,
    version: 'version' in answer && typeof answer.version === 'number' ? answer.version : null,
  };
}
