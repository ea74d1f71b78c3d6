import { expect } from '../api.ts';
import { exitCodes, Stop } from '../io.ts';
import { emit } from '../output.ts';
import { instantOf } from '../parse.ts';
import { boardText } from '../show-board.ts';
import { type CommonOptions, common, registerTime, signedIn, type Verb } from '../verb.ts';

type BoardOptions = CommonOptions & {
  readonly asOf?: string;
  readonly out?: string;
  readonly paper: string;
  readonly language: string;
};

export const report: Verb = (program, io) => {
  const command = program.command('report').description('Reports for people outside the register');
  common(command.command('board').description('The board page: better, worse or stable, and why'))
    .option('--as-of <when>', 'a date, an instant, or a distance such as -90d; now when left out')
    .option('--out <file.pdf>', 'write the page as a PDF')
    .option('--paper <size>', 'a4 or letter', 'a4')
    .option('--language <code>', 'en or de', 'en')
    .action(async (options: BoardOptions) => {
      const connection = await signedIn(io, options);
      const { client, server } = connection;
      const query = {
        paper: oneOf('--paper', options.paper, ['a4', 'letter'] as const),
        language: oneOf('--language', options.language, ['en', 'de'] as const),
        ...(options.asOf === undefined
          ? {}
          : { asOf: instantOf(options.asOf, await registerTime(connection)) }),
      };
      const board = await expect(client.GET('/v1/reports/board', { params: { query } }), server);
      if (options.out !== undefined) {
        // The page of the very instant that was answered, should now have moved on in between.
        const params = { query: { ...query, asOf: board.at } };
        const pdf = await expect<unknown>(
          client.GET('/v1/reports/board.pdf', { params, parseAs: 'arrayBuffer' }),
          server,
        );
        if (!(pdf instanceof ArrayBuffer)) throw new Stop('The server answered something that is no PDF.');
        await io.writeFile(options.out, new Uint8Array(pdf));
      }
      emit(io, options, board, () =>
        options.out === undefined ? boardText(io, board.sheet) : `Wrote ${options.out}.`,
      );
    });
};

function oneOf<T extends string>(flag: string, given: string, known: readonly T[]): T {
  const found = known.find((k) => k === given);
  if (found !== undefined) return found;
  throw new Stop(`${flag} is ${known.join(' or ')}, and not "${given}".`, exitCodes.usage);
}
