import { expect } from '../api.ts';
import { instantOf } from '../parse.ts';
import { emit } from '../output.ts';
import { furtherText } from '../show-further.ts';
import { metricsText } from '../show-metrics.ts';
import { type CommonOptions, common, registerTime, signedIn, type Verb } from '../verb.ts';

export const metrics: Verb = (program, io) => {
  common(program.command('metrics').description('The four metrics, for any instant'))
    .option('--at <when>', 'a date, an instant, or a distance such as -90d; now when left out')
    .option(
      '--further',
      'instead of the four: enforcement lag, bounces, steps, refusals, effort, drift, queues',
    )
    .action(async (options: CommonOptions & { at?: string; further?: boolean }) => {
      const connection = await signedIn(io, options);
      const query =
        options.at === undefined ? {} : { at: instantOf(options.at, await registerTime(connection)) };
      if (options.further === true) {
        const further = await expect(
          connection.client.GET('/v1/metrics/further', { params: { query } }),
          connection.server,
        );
        emit(io, options, further, () => furtherText(io, further));
        return;
      }
      const figures = await expect(
        connection.client.GET('/v1/metrics', { params: { query } }),
        connection.server,
      );
      emit(io, options, figures, () => metricsText(io, figures));
    });
};
