/** The instant that a figure is asked for, with what the organisation had set at that instant. */
import { configurationAt } from '../domain/configuration/decide.ts';
import type { Context } from '../domain/context.ts';
import type { MetricSettings } from '../domain/metrics/metrics.ts';
import type { Actor } from '../domain/people.ts';
import type { Instant } from '../domain/time.ts';
import { contextFor, type Services } from './command.ts';

export type AsOf = { readonly context: Context; readonly at: Instant; readonly settings: MetricSettings };

/**
 * The future is not on record: an instant ahead is answered as of now. Settings change for the future only, so those of a
 * past instant stay what they were, and last quarter's figures are held to last quarter's threshold and zone.
 */
export const asOf = ({ store }: Services, actor: Actor, asked: Instant | undefined): Promise<AsOf> =>
  store.transact(async (tx) => {
    const context = await contextFor(tx, actor);
    const at = asked !== undefined && asked < context.at ? asked : context.at;
    const { state } = await tx.loadConfiguration(false);
    const { zone, policyThreshold } = configurationAt(state, at);
    return { context, at, settings: { zone, policyThreshold } };
  });
