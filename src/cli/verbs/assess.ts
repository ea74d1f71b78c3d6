import { expect } from '../api.ts';
import { emit, table } from '../output.ts';
import { scoreOf } from '../parse.ts';
import { type CommonOptions, common, emitException, once, signedIn, type Verb } from '../verb.ts';

type Options = CommonOptions & {
  inherent?: string;
  residual?: string;
  threat: string;
  why: string;
  whyResidual?: string;
  confidence: 'low' | 'medium' | 'high';
  recommendation: string;
  condition?: string[];
  regulation?: string[];
  override?: string;
  asProposed?: true;
};
const collect = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];

export const assess: Verb = (program, io) => {
  const command = common(
    program
      .command('assess')
      .description('Score the open case; without scores, show the proposal and its reasons')
      .argument('<number>'),
  )
    .option('--inherent <LxI>', 'likelihood x impact without the controls, for instance 4x4')
    .option('--residual <LxI>', 'with the controls')
    .option('--as-proposed', 'agree with the proposed scores')
    .option('--threat <text>', 'who could do what', '')
    .option('--why <text>', 'rationale of the inherent score', '')
    .option('--why-residual <text>', 'rationale of the residual score')
    .option('--confidence <level>', 'low, medium, high', 'medium')
    .option('--recommendation <text>', '', '')
    .option('--condition <text>', 'a condition for approval (repeat)', collect)
    .option('--regulation <name>', 'a regulation touched (repeat)', collect)
    .option('--override <reason>', 'why the score differs from the proposal');
  command.action(async (number: string, options: Options) => {
    const { client, server } = await signedIn(io, options);
    const path = { id: number };
    const proposed = await expect(
      client.GET('/v1/exceptions/{id}/assessment-proposal', { params: { path } }),
      server,
    );
    if (options.inherent === undefined && options.residual === undefined && options.asProposed !== true) {
      emit(io, options, proposed, () => {
        const p = proposed.proposal;
        const reasons = table(
          io,
          ['because', 'value', 'moves', 'by'],
          p.because.map((b) => [b.factor, b.value, b.effect, String(b.steps)]),
        );
        const kin = proposed.lookalikes
          .map(
            (l) =>
              `\nSay whether ${l.number} is kin (it shares a ${l.shares}): interim lineage ${number} --other ${l.number} --kin|--not-kin --reason ...`,
          )
          .join('');
        return `Proposed: inherent ${p.inherent.likelihood}x${p.inherent.impact}, residual ${p.residual.likelihood}x${p.residual.impact}\n${reasons}${kin}`;
      });
      return;
    }
    const { proposal } = proposed;
    const inherent =
      options.inherent === undefined ? proposal.inherent : scoreOf(options.inherent, '--inherent');
    const residual =
      options.residual === undefined ? proposal.residual : scoreOf(options.residual, '--residual');
    const levels = (s: { likelihood: number; impact: number }) =>
      scoreOf(`${s.likelihood}x${s.impact}`, 'score');
    const x = await expect(
      client.POST('/v1/exceptions/{id}/assessment', {
        params: { path },
        headers: once(),
        body: {
          threat: options.threat,
          inherent: { ...levels(inherent), rationale: options.why },
          residual: { ...levels(residual), rationale: options.whyResidual ?? options.why },
          confidence: options.confidence,
          regulations: options.regulation ?? [],
          recommendation: options.recommendation,
          conditions: options.condition ?? [],
          overrideReason: options.override ?? null,
        },
      }),
      server,
    );
    const a = x.case.assessment;
    emitException(
      io,
      options,
      x,
      a === null
        ? `${x.number}: the lower score waits for a second analyst (interim second ${x.number}).`
        : `${x.number} assessed: ${a.band}, decided by ${a.route} (rung ${a.rung}).`,
    );
  });

  common(
    program
      .command('second')
      .description('Agree, as second analyst, with an override that lowers the band')
      .argument('<number>'),
  ).action(async (number: string, options: CommonOptions) => {
    const { client, server } = await signedIn(io, options);
    const x = await expect(
      client.POST('/v1/exceptions/{id}/assessment/second', {
        params: { path: { id: number } },
        headers: once(),
      }),
      server,
    );
    emitException(
      io,
      options,
      x,
      `${x.number} assessed: ${x.case.assessment?.band ?? ''}, decided by ${x.case.assessment?.route ?? ''}.`,
    );
  });

  common(
    program
      .command('lineage')
      .description('Say in writing whether a lookalike is kin')
      .argument('<number>')
      .requiredOption('--other <number>')
      .option('--kin')
      .option('--not-kin')
      .option('--reason <text>', '', ''),
  ).action(async (number: string, options: CommonOptions & { other: string; kin?: true; reason: string }) => {
    const { client, server } = await signedIn(io, options);
    const x = await expect(
      client.POST('/v1/exceptions/{id}/lineage-judgements', {
        params: { path: { id: number } },
        body: { other: options.other, kin: options.kin === true, reason: options.reason },
        headers: once(),
      }),
      server,
    );
    emitException(
      io,
      options,
      x,
      `${x.number}: ${options.other} is ${options.kin === true ? 'kin; this is the next term of its chain' : 'not kin'}.`,
    );
  });
};
