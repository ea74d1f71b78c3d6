import { expect } from '../api.ts';
import { instantText } from '../output.ts';
import { wholeNumber } from '../parse.ts';
import { requestBody, requestFlags, type RequestFlags } from '../request-flags.ts';
import {
  type CommonOptions,
  common,
  emitException,
  type FreshOptions,
  fresh,
  once,
  registerTime,
  signedIn,
  type Verb,
  withFreshSignIn,
} from '../verb.ts';

type Options = CommonOptions &
  FreshOptions &
  RequestFlags & { for: string; hours: string; rationale: string };

export const emergency: Verb = (program, io) => {
  requestFlags(
    fresh(
      common(
        program
          .command('emergency')
          .description('Break-glass: put an exception in force at once, for at most 72 hours'),
      ),
    ),
  )
    .requiredOption('--for <person>', 'who asks for it')
    .option('--hours <n>', 'at most 72', '72')
    .option('--rationale <text>', 'why now', '')
    .action(async (options: Options) => {
      const connection = await signedIn(io, options);
      const request = await requestBody(io, options, await registerTime(connection));
      const x = await withFreshSignIn(io, connection, options, (client) =>
        expect(
          client.POST('/v1/emergencies', {
            headers: once(),
            body: {
              requester: options.for,
              request,
              hours: wholeNumber(options.hours, '--hours'),
              rationale: options.rationale,
            },
          }),
          connection.server,
        ),
      );
      emitException(
        io,
        options,
        x,
        `${x.number} is in force until ${instantText(x.inForceUntil)}. It ends by itself; to go on, it must be ratified before then: interim request --ratifies ${x.number} ...`,
      );
    });
};
