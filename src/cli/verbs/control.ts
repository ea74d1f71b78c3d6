/** Compensating controls: record a test, and see which tests are wanted across the register. */
import type { components } from '../../client/api.ts';
import { expect } from '../api.ts';
import { exitCodes, Stop } from '../io.ts';
import { emit, instantText, table } from '../output.ts';
import { countOf, instantOf } from '../parse.ts';
import {
  type CommonOptions,
  common,
  emitException,
  once,
  registerTime,
  signedIn,
  type Verb,
} from '../verb.ts';

type Row = components['schemas']['ControlTestRow'];
type Page = { readonly data: readonly Row[]; readonly next: string | null };
type Stage = Row['stage'];
const stages: readonly Stage[] = ['untested', 'lapsed', 'failing', 'overdue', 'due', 'passing'];
type ListOptions = CommonOptions & { mine?: true; stage?: string; limit: string; all?: true };

const collect = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];
const isOneOf = <T extends string>(values: readonly T[], text: string): text is T =>
  values.some((v) => v === text);

export const control: Verb = (program, io) => {
  const verb = program.command('control').description('Compensating controls');
  common(
    verb
      .command('test')
      .description('Record a test of a control')
      .argument('<number>')
      .argument('<control>', 'c1, c2 ...')
      .argument('<result>', 'pass, fail or unknown'),
  )
    .option('--evidence <ref>', 'attachment id or link (repeat)', collect)
    .option('--note <text>', 'what was done and seen', '')
    .option('--at <when>', 'when it was performed; now when left out')
    .option('--automatic', 'by an automatic check')
    .action(
      async (
        number: string,
        id: string,
        result: string,
        options: CommonOptions & { evidence?: string[]; note: string; at?: string; automatic?: true },
      ) => {
        if (!isOneOf(['pass', 'fail', 'unknown'], result))
          throw new Stop('A result is pass, fail or unknown.', exitCodes.usage);
        const connection = await signedIn(io, options);
        const performedAt =
          options.at === undefined
            ? {}
            : { performedAt: instantOf(options.at, await registerTime(connection)) };
        const x = await expect(
          connection.client.POST('/v1/exceptions/{id}/control-tests', {
            params: { path: { id: number } },
            headers: once(),
            body: {
              control: id,
              result,
              method: options.automatic === true ? 'automatic' : 'attestation',
              note: options.note,
              evidence: options.evidence ?? [],
              ...performedAt,
            },
          }),
          connection.server,
        );
        const tested = x.controls.find((c) => c.id === id);
        emitException(
          io,
          options,
          x,
          `${x.number} ${id}: ${result}. ${tested?.deadline == null ? 'It has not passed a test yet.' : `It carries the exception until ${instantText(tested.deadline)}.`}`,
        );
      },
    );

  common(
    verb
      .command('list')
      .alias('ls')
      .description('Controls whose tests are wanted across the register, the longest waiting first'),
  )
    .option('--mine', 'those that you own')
    .option(
      '--stage <list>',
      `${stages.join(', ')}; separated by commas`,
      'untested,lapsed,failing,overdue,due',
    )
    .option('--limit <n>', 'at most this many', '50')
    .option('--all', 'every page')
    .action(async (options: ListOptions) => {
      const { client, server } = await signedIn(io, options);
      const stage = (options.stage ?? '').split(',').map((s) => s.trim());
      const unknown = stage.find((s) => !isOneOf(stages, s));
      if (unknown !== undefined)
        throw new Stop(`"${unknown}" is no stage. Stages: ${stages.join(', ')}.`, exitCodes.usage);
      const wanted = countOf(options.limit, '--limit');
      const rows: Row[] = [];
      let cursor: string | null = null;
      do {
        const limit: number = options.all === true ? 200 : Math.min(200, wanted - rows.length);
        const page: Page = await expect(
          client.GET('/v1/control-tests', {
            params: {
              query: {
                stage: stage.join(','),
                limit,
                ...(options.mine === true ? { mine: 'true' as const } : {}),
                ...(cursor === null ? {} : { cursor }),
              },
            },
          }),
          server,
        );
        rows.push(...page.data);
        cursor = page.next;
      } while (cursor !== null && (options.all === true || rows.length < wanted));
      emit(io, options, rows, () =>
        rows.length === 0
          ? io.outIsTerminal
            ? 'No control waits for a test.'
            : ''
          : table(
              io,
              ['exception', 'control', 'title', 'owner', 'stage', 'due', 'carries until'],
              rows.map((r) => [
                r.number,
                r.control,
                r.title,
                r.owner.name,
                r.stage,
                instantText(r.dueAt),
                instantText(r.deadline),
              ]),
            ),
      );
    });
};
