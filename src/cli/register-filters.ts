/** The register's filters as options, for the verbs that list it, export it and keep a view of it. */
import type { Command } from 'commander';
import { exitCodes, Stop } from './io.ts';
import { durationMs, instantOf } from './parse.ts';
import { viewNamed } from './saved-views.ts';
import { registerTime, type Signed } from './verb.ts';

export type FilterOptions = {
  view?: string;
  status?: string;
  policy?: string;
  family?: string;
  band?: string;
  requester?: string;
  riskOwner?: string;
  text?: string;
  expiresBefore?: string;
  sort?: string;
  mine?: true;
  inForce?: true;
  overAge?: true;
  emergency?: true;
  reverse?: true;
};

export const registerFilters = (command: Command): Command =>
  command
    .option('--view <name>', 'begin with one of your saved views; other filters go on top of its own')
    .option('--status <list>', 'draft, bounced, submitted ... separated by commas')
    .option('--policy <id>')
    .option('--family <name>')
    .option('--band <list>', 'low, medium, high, critical')
    .option('--requester <person>')
    .option('--risk-owner <person>')
    .option('--mine', 'those that you asked for or own')
    .option('--in-force', 'only those in force now')
    .option('--over-age', 'second term or later, or a chain older than 90 days')
    .option('--emergency')
    .option('--expires-before <when>', 'a date, or a distance such as 30d')
    .option('--text <words>', 'words in number or title')
    .option('--sort <column>', 'number, title, status, policy, band, expires, submitted, age, updated')
    .option('--reverse', 'oldest or smallest first');

const DAY_MS = 86_400_000;
const yes = (flag: true | undefined): 'true' | undefined => (flag === true ? 'true' : undefined);

/** What was asked for, a view's own filters first; what was not is left out. */
async function filtersOf(connection: Signed, options: FilterOptions) {
  const { status, policy, family, band, requester, riskOwner, text, sort } = options;
  const view = options.view === undefined ? {} : (await viewNamed(connection, options.view)).query;
  const given = {
    ...{ status, policy, family, band, requester, riskOwner, text, sort },
    mine: yes(options.mine),
    inForce: yes(options.inForce),
    overAge: yes(options.overAge),
    emergency: yes(options.emergency),
    direction: options.reverse === true ? 'asc' : undefined,
  };
  return withoutGaps({ ...view, ...withoutGaps(given) });
}
const withoutGaps = (query: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));

/** The query of the API's list. */
export async function registerQuery(connection: Signed, options: FilterOptions) {
  const { endsWithin, ...filters } = await filtersOf(connection, options);
  const ends = options.expiresBefore ?? (endsWithin === undefined ? undefined : `${endsWithin}d`);
  return ends === undefined
    ? filters
    : { ...filters, expiresBefore: instantOf(ends, await registerTime(connection)) };
}

/** The query of a view, which is opened tomorrow as well: it keeps days and no date. */
export async function viewQuery(connection: Signed, options: FilterOptions) {
  const filters = await filtersOf(connection, options);
  if (options.expiresBefore === undefined) return filters;
  const days =
    /^\d/.test(options.expiresBefore) && !/^\d{4}-/.test(options.expiresBefore)
      ? durationMs(options.expiresBefore) / DAY_MS
      : Number.NaN;
  if (!Number.isInteger(days))
    throw new Stop(
      `A view keeps a distance in whole days, since it is opened on other days too: 30d, not "${options.expiresBefore}".`,
      exitCodes.usage,
    );
  return { ...filters, endsWithin: String(days) };
}
