/** The register's filters as options, for the verbs that list and export it. */
import type { Command } from 'commander';
import { instantOf } from './parse.ts';
import { registerTime, type Signed } from './verb.ts';

export type FilterOptions = {
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

const yes = (flag: true | undefined): 'true' | undefined => (flag === true ? 'true' : undefined);

/** The query of the API; what was not asked for is left out. */
export async function registerQuery(connection: Signed, options: FilterOptions) {
  const { status, policy, family, band, requester, riskOwner, text, sort } = options;
  const expiresBefore =
    options.expiresBefore === undefined
      ? undefined
      : instantOf(options.expiresBefore, await registerTime(connection));
  return Object.fromEntries(
    Object.entries({
      ...{ status, policy, family, band, requester, riskOwner, text, sort, expiresBefore },
      mine: yes(options.mine),
      inForce: yes(options.inForce),
      overAge: yes(options.overAge),
      emergency: yes(options.emergency),
      direction: options.reverse === true ? 'asc' : undefined,
    }).filter(([, value]) => value !== undefined),
  );
}
