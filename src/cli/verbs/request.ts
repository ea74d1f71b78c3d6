import { expect } from '../api.ts';
import { exitCodes } from '../io.ts';
import { emit, instantText } from '../output.ts';
import { requestBody, requestFlags, type RequestFlags } from '../request-flags.ts';
import {
  type CommonOptions,
  common,
  emitException,
  once,
  registerTime,
  signedIn,
  type Verb,
} from '../verb.ts';

type Options = CommonOptions & RequestFlags & { dryRun?: true; again?: string };

export const request: Verb = (program, io) => {
  requestFlags(
    common(
      program
        .command('request')
        .description('Ask for an exception; it bounces with every reason at once, or goes to assessment'),
    ),
  )
    .option('--dry-run', 'say what would happen; record nothing')
    .option('--again <number>', 'file this bounced or returned request again, with all its fields')
    .action(async (options: Options) => {
      const connection = await signedIn(io, options);
      const { client, server } = connection;
      const body = await requestBody(io, options, await registerTime(connection));
      if (options.dryRun === true) {
        const check = await expect(
          client.POST('/v1/request-check', {
            params: { query: options.again === undefined ? {} : { of: options.again } },
            body,
          }),
          server,
        );
        emit(io, options, check, () => {
          const reasons = check.violations
            .map((v) => `  ${v.code} ${v.field}\n    ${v.message}\n    -> ${v.remedy}`)
            .join('\n');
          const expected = `Expected: ${check.expected.band}, route ${check.expected.route} (rung ${check.expected.rung}), longest term ${check.expected.longestTermDays} days.`;
          return check.wouldBounce
            ? `This would bounce:\n${reasons}`
            : `This would be submitted. ${expected}`;
        });
        io.finish(check.wouldBounce ? exitCodes.failed : exitCodes.done);
        return;
      }
      const headers = once();
      const filed =
        options.again === undefined
          ? await expect(client.POST('/v1/exceptions', { body, headers }), server)
          : await expect(
              client.POST('/v1/exceptions/{id}/submission', {
                params: { path: { id: options.again } },
                body,
                headers,
              }),
              server,
            );
      emitException(
        io,
        options,
        filed,
        `${filed.number} submitted. It waits for an analyst and lapses if undecided for 30 days after ${instantText(filed.firstSubmittedAt)}.`,
      );
    });

  common(
    program
      .command('withdraw')
      .description('Withdraw a request, or a renewal, that nobody has decided')
      .argument('<number>')
      .option('--note <text>', 'why', '')
      .option('--renewal', 'the open renewal'),
  ).action(async (number: string, options: CommonOptions & { note: string; renewal?: true }) => {
    const { client, server } = await signedIn(io, options);
    const init = { params: { path: { id: number } }, body: { note: options.note }, headers: once() };
    const x = await expect(
      options.renewal === true
        ? client.POST('/v1/exceptions/{id}/renewal/withdrawal', init)
        : client.POST('/v1/exceptions/{id}/withdrawal', init),
      server,
    );
    emitException(
      io,
      options,
      x,
      options.renewal === true ? `The renewal of ${x.number} is withdrawn.` : `${x.number} is withdrawn.`,
    );
  });
};
