/** The command line: a client of the public API, one verb a file. Operators' verbs are added where the program is wired. */
import { Command, CommanderError } from 'commander';
import { exitCodes, type ExitCode, type Io, Stop } from './io.ts';
import { ProblemStop } from './api.ts';
import type { Verb } from './verb.ts';
import { approve } from './verbs/approve.ts';
import { assess } from './verbs/assess.ts';
import { attach } from './verbs/attach.ts';
import { authority } from './verbs/authority.ts';
import { clock } from './verbs/clock.ts';
import { close } from './verbs/close.ts';
import { control } from './verbs/control.ts';
import { directory } from './verbs/directory.ts';
import { emergency } from './verbs/emergency.ts';
import { erase } from './verbs/erase.ts';
import { exportRegister } from './verbs/export.ts';
import { inbox } from './verbs/inbox.ts';
import { list } from './verbs/list.ts';
import { login } from './verbs/login.ts';
import { metrics } from './verbs/metrics.ts';
import { monitor } from './verbs/monitor.ts';
import { notices } from './verbs/notices.ts';
import { policy } from './verbs/policy.ts';
import { renew } from './verbs/renew.ts';
import { report } from './verbs/report.ts';
import { request } from './verbs/request.ts';
import { review } from './verbs/review.ts';
import { show } from './verbs/show.ts';
import { view } from './verbs/view.ts';

const verbs: readonly Verb[] = [
  login,
  policy,
  request,
  inbox,
  list,
  exportRegister,
  view,
  show,
  attach,
  erase,
  assess,
  approve,
  emergency,
  control,
  monitor,
  close,
  renew,
  review,
  authority,
  directory,
  metrics,
  report,
  notices,
  clock,
];

/** Runs one command line and answers its exit code; prints through `io` only. */
export async function runCli(
  args: readonly string[],
  io: Omit<Io, 'finish'>,
  version: string,
  operators: readonly Verb[] = [],
): Promise<number> {
  let exitCode: ExitCode = exitCodes.done;
  const finishing: Io = {
    ...io,
    finish: (code) => {
      exitCode = code;
    },
  };
  const program = new Command('interim')
    .description('The register of security-policy exceptions')
    .version(version)
    .showHelpAfterError('(add --help for the options)');
  program.exitOverride().configureOutput({
    writeOut: (text) => io.out(text.trimEnd()),
    writeErr: (text) => io.err(text.trimEnd()),
  });
  for (const verb of [...verbs, ...operators]) verb(program, finishing);
  overrideAll(program);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    return explain(error, io, args);
  }
}

/** Commander ends the process unless told otherwise, for each command of its own. */
function overrideAll(command: Command): void {
  command.exitOverride();
  for (const sub of command.commands) {
    sub.configureOutput(command.configureOutput());
    overrideAll(sub);
  }
}

function explain(error: unknown, io: Omit<Io, 'finish'>, args: readonly string[]): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  if (error instanceof ProblemStop && args.some((arg) => /^--json(?:=|$)/.test(arg)))
    io.out(JSON.stringify(error.problem, null, 2));
  else if (error instanceof Stop) io.err(error.message);
  if (error instanceof Stop) return error.code;
  const why = error instanceof Error ? error.message : String(error);
  io.err(`This failed: ${why}`);
  return exitCodes.failed;
}
