/**
 * Exceptions that the clock has something to do for: taken by one process each, so that any number of sweeps can run.
 *
 * The days that pending cases, late grants and reminders run by are configuration, so they are applied here and not
 * kept in the rows: a change of configuration needs no row rewritten.
 */
import type { Loaded } from '../../application/ports.ts';
import { configurationAt } from '../../domain/configuration/evolve.ts';
import type { Configuration } from '../../domain/configuration.ts';
import type { Exception } from '../../domain/exception/state.ts';
import { LAPSE_WARNING_DAYS } from '../../domain/expire/reminders.ts';
import { type Instant, latest, plusDays } from '../../domain/time.ts';
import { STATE_COLUMNS, type StateColumns, stateOf } from '../projections/state-groups.ts';
import { run } from '../units/connection.ts';
import { loadConfiguration } from '../units/streams.ts';
import type { Unit } from '../units/unit.ts';

type Search = { readonly name: string; readonly text: string; readonly values: readonly unknown[] };

// Oldest first. SKIP LOCKED: what another process holds is being settled there.
const search = (name: string, where: string, order: string, values: readonly unknown[]): Search => ({
  name,
  text: `select ${STATE_COLUMNS}, version from exceptions where ${where} order by ${order} limit $1 for update skip locked`,
  values,
});

// Says in SQL what `nextDueAt(x, configuration) <= at` says of one exception; a property test holds the two together.
function searches(at: Instant, c: Configuration): readonly Search[] {
  const pendingBefore = plusDays(at, -c.pendingDays);
  const renewalBefore = plusDays(at, -c.lateGrantDays);
  return [
    search('due-itself', 'next_due_at <= $2', 'next_due_at', [at]),
    search('due-request', 'pending_since <= $2', 'pending_since', [pendingBefore]),
    search('due-renewal', 'renewal_lapse_from <= $2', 'renewal_lapse_from', [renewalBefore]),
    search('due-request-warning', 'pending_since <= $2 and not request_warned', 'pending_since', [
      plusDays(pendingBefore, LAPSE_WARNING_DAYS),
    ]),
    search('due-renewal-warning', 'renewal_lapse_from <= $2 and not renewal_warned', 'renewal_lapse_from', [
      plusDays(renewalBefore, LAPSE_WARNING_DAYS),
    ]),
    ...c.reminderDays.map((days) =>
      search(
        'due-reminder',
        `coalesce(expires_at, 'infinity') <= $2 and expires_at > term_known_at + make_interval(hours => 24 * $3)
           and status in ('scheduled', 'active', 'suspended')
           and (last_reminder_days is null or last_reminder_days > $3)`,
        `coalesce(expires_at, 'infinity'), id`,
        [plusDays(at, days), days],
      ),
    ),
  ];
}

/** At most `limit`, locked to the end of the unit. Fewer than `limit`: nothing else is due, or others have it. */
export async function loadDue(unit: Unit, limit: number): Promise<readonly Loaded<Exception>[]> {
  const { state: configuration } = await loadConfiguration(unit, false);
  const found = new Map<string, Loaded<Exception>>();
  for (const { values, ...statement } of searches(unit.at, configurationAt(configuration, unit.at))) {
    if (found.size >= limit) break;
    const { rows } = await run<StateColumns & { readonly version: number }>(unit.client, statement, [
      limit - found.size,
      ...values,
    ]);
    for (const row of rows) {
      const state = stateOf(row);
      found.set(state.id, { state, version: row.version });
    }
  }
  for (const row of found.values()) {
    unit.held.set(row.state.id, { stored: row, current: row });
    unit.at = latest(unit.at, row.state.recordedAt);
  }
  return [...found.values()];
}
