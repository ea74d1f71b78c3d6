/**
 * Operators' verbs: they need this machine and its database, not the API. What a verb needs is loaded when it is called:
 * a second of loading the store and the job queue would be paid by every command of every client.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes, Stop } from '../cli/io.ts';
import { colours, emit, table } from '../cli/output.ts';
import type { Verb } from '../cli/verb.ts';
import { readOptions } from './options.ts';

type Where = { readonly data?: string; readonly json?: string | boolean };
const optionsFor = (where: Where) =>
  readOptions(where.data === undefined ? [] : ['--data', where.data], process.env);

/**
 * For verbs that look at a register or mend it. A folder in which none was begun is not the one that is meant: made and found
 * empty, it would be proof of nothing and look like one.
 */
function optionsOfRegister(where: Where) {
  const options = optionsFor(where);
  if (options.databaseUrl === null && !existsSync(join(options.dataFolder, 'postgres')))
    throw new Stop(
      `There is no register in ${options.dataFolder}. Name its folder with --data, or its database with DATABASE_URL.`,
    );
  return options;
}

const code: Verb = (program, io) => {
  program
    .command('code')
    .description('The next one-time code of a person of the evaluation, as their authenticator would show it')
    .argument('<name>')
    .option('--data <folder>', 'the data folder')
    .action(async (name: string, where: Where) => {
      const { dataFolder } = optionsFor(where);
      const { nextCode } = await import('./evaluation.ts');
      const found = await nextCode(dataFolder, name);
      if (found === null)
        throw new Stop(
          `There is no evaluation account "${name}" in ${dataFolder}. Name the folder with --data, or a person whom \`npm start\` listed.`,
        );
      io.out(found);
    });
};

const password: Verb = (program, io) => {
  program
    .command('password')
    .description('The password of the people of the evaluation')
    .option('--data <folder>', 'the data folder')
    .action(async (where: Where) => {
      const { readEvaluation } = await import('./evaluation.ts');
      const { dataFolder } = optionsFor(where);
      const found = await readEvaluation(dataFolder);
      if (found === null)
        throw new Stop(
          `There is no evaluation in ${dataFolder}. Start Interim first, or name the folder with --data.`,
        );
      io.out(found.password);
    });
};

const migrate: Verb = (program, io) => {
  program
    .command('migrate')
    .description('Bring the tables up to this version, and no more')
    .option('--data <folder>')
    .action(async (where: Where) => {
      const { openDatabase } = await import('./database.ts');
      const database = await openDatabase(optionsFor(where), (message) => io.err(message));
      await database.close();
      io.out('The tables are up to date.');
    });
};

const verify: Verb = (program, io) => {
  const command = program.command('verify').description('Hold what stands against the record');
  command
    .command('projections')
    .description('Rebuild every row from the events in memory and compare; names what differs')
    .option('--data <folder>')
    .option('--json [fields]')
    .action(async (where: Where) => {
      const { openBeside } = await import('./database.ts');
      const database = await openBeside(optionsOfRegister(where), (message) => io.err(message));
      try {
        const { verifyProjections } = await import('../store/verify/verify.ts');
        const report = await verifyProjections(database.pool, ({ exceptions }) => {
          if (exceptions % 50_000 === 0) io.err(`${exceptions} exceptions compared`);
        });
        if (report.events === 0)
          throw new Stop(
            'Nothing is on record here, so there is nothing to hold to it: is it the database that is meant?',
          );
        emit(io, where, report, () => {
          const c = colours(io);
          const head = `${report.exceptions} exceptions, ${report.events} events`;
          return report.findings.length === 0
            ? `${c.green('Equal')}: ${head}; every row is what its events make of it, and every hash holds.`
            : `${c.red('Different')}: ${head}.\n${table(
                io,
                ['record', 'what', 'expected', 'stands'],
                report.findings.map((f) => [f.record, `${f.table}.${f.column}`, f.expected, f.found]),
              )}`;
        });
        io.finish(report.findings.length === 0 ? exitCodes.done : exitCodes.findings);
      } finally {
        await database.close();
      }
    });
  program
    .command('rebuild')
    .description('Write every projected row anew from the events')
    .option('--data <folder>')
    .action(async (where: Where) => {
      const { openDatabase } = await import('./database.ts');
      const database = await openDatabase(optionsOfRegister(where), (message) => io.err(message));
      try {
        const { rebuildProjections } = await import('../store/verify/rebuild.ts');
        const rebuilt = await rebuildProjections(database.pool);
        io.out(`Rebuilt ${rebuilt.exceptions} exceptions.`);
      } finally {
        await database.close();
      }
    });
};

const doctor: Verb = (program, io) => {
  program
    .command('doctor')
    .description('What is wrong with this installation, and what to do')
    .option('--data <folder>')
    .option('--json [fields]')
    .option('--server <url>')
    .action(async (where: Where & { server?: string }) => {
      const { diagnose } = await import('./doctor.ts');
      const findings = await diagnose(
        optionsFor(where),
        where.server ?? io.env['INTERIM_SERVER'] ?? 'http://127.0.0.1:4380',
      );
      emit(io, where, findings, () => {
        const c = colours(io);
        const mark = { ok: c.green('ok     '), warning: c.yellow('warning'), wrong: c.red('wrong  ') };
        return findings
          .map(
            (f) =>
              `${mark[f.state]}  ${f.what}: ${f.found}${f.remedy === '' ? '' : `\n         -> ${f.remedy}`}`,
          )
          .join('\n');
      });
      io.finish(findings.some((f) => f.state === 'wrong') ? exitCodes.findings : exitCodes.done);
    });
};

const worker: Verb = (program, io) => {
  program
    .command('worker')
    .description(
      'Only what time causes, on the database of DATABASE_URL, beside processes that answer requests',
    )
    .action(async () => {
      const options = readOptions([], process.env);
      if (options.databaseUrl === null)
        throw new Stop(
          'A worker of its own needs DATABASE_URL: the embedded database has one owner, and its worker is inside `npm start`.',
          exitCodes.usage,
        );
      const { runWorker } = await import('./run-worker.ts');
      await runWorker(options, (message) => io.err(message));
    });
};

export const operators: readonly Verb[] = [code, password, migrate, verify, doctor, worker];
