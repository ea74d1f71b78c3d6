import { expect } from '../api.ts';
import { exitCodes } from '../io.ts';
import { colours, emit } from '../output.ts';
import { instantOf, wholeNumber } from '../parse.ts';
import { milestoneOf, readBody, replansOf } from '../request-flags.ts';
import {
  type CommonOptions,
  common,
  emitException,
  once,
  registerTime,
  signedIn,
  type Verb,
} from '../verb.ts';
import type { components } from '../../client/api.ts';

type RenewalBody = components['schemas']['RenewalContentInput'];
type Options = CommonOptions & {
  gates?: true;
  file?: string;
  obstacle?: string;
  consequence?: string;
  changed?: string;
  cost?: string;
  incidents?: string;
  term?: string;
  exit?: string;
  structural?: string;
  milestone?: string[];
  replan?: string[];
};
const collect = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];

export const renew: Verb = (program, io) => {
  common(program.command('renew').description('Ask for another term, through its gates').argument('<number>'))
    .option('--gates', 'show each gate, met or missing; ask for nothing')
    .option('--file <path>', 'a JSON file with the fields of the API')
    .option('--obstacle <text>', 'what still prevents compliance')
    .option('--consequence <text>', 'what is lost if this is refused now')
    .option('--changed <text>', 'what changed since the last term')
    .option('--cost <text>', 'what complying now would cost')
    .option('--incidents <text>', 'incidents during the term')
    .option('--term <days>', 'no longer than the last term')
    .option('--exit <when>', 'the final exit date')
    .option('--structural <reason>')
    .option('--milestone <parts>', 'a further milestone (repeat)', collect)
    .option('--replan <parts>', 'a new date for an overdue one (repeat)', collect)
    .action(async (number: string, options: Options) => {
      const connection = await signedIn(io, options);
      const { client, server } = connection;
      const path = { id: number };
      if (options.gates === true) {
        const gates = (await expect(client.GET('/v1/exceptions/{id}/gates', { params: { path } }), server))
          .data;
        const c = colours(io);
        emit(io, options, gates, () =>
          gates
            .map((g) => {
              const state = g.met
                ? c.green('met    ')
                : g.because.length > 0
                  ? c.red('missing')
                  : c.yellow('asks   ');
              const evidence = Object.entries(g.evidence)
                .map(([name, value]) => `${name} ${value}`)
                .join(', ');
              return `${state}  ${g.gate}  ${c.dim(evidence)}${g.because.map((b) => `\n         ${b.message}\n         -> ${b.remedy}`).join('')}`;
            })
            .join('\n'),
        );
        io.finish(gates.every((g) => g.met) ? exitCodes.done : exitCodes.failed);
        return;
      }
      const now = await registerTime(connection);
      const typed = {
        obstacle: options.obstacle,
        consequence: options.consequence,
        whatChanged: options.changed,
        costToComplyNow: options.cost,
        incidents: options.incidents,
        termDays: options.term === undefined ? undefined : wholeNumber(options.term, '--term'),
        exitDate: options.exit === undefined ? undefined : instantOf(options.exit, now),
        structuralReason: options.structural,
        newMilestones: options.milestone?.map((m) => milestoneOf(m, now)),
        replans: options.replan === undefined ? undefined : replansOf(options.replan, now),
      };
      const body = {
        ...(await readBody(io, options.file)),
        ...Object.fromEntries(Object.entries(typed).filter(([, v]) => v !== undefined)),
      } as RenewalBody;
      const x = await expect(
        client.POST('/v1/exceptions/{id}/renewals', { params: { path }, body, headers: once() }),
        server,
      );
      const renewal = x.renewals.at(-1);
      emitException(
        io,
        options,
        x,
        `The renewal of ${x.number} met every gate. It is assessed anew and needs at least rung ${renewal?.minimumRung ?? ''}; the running term goes on to its end whatever happens.`,
      );
    });
};
