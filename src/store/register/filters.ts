/** The register's filters as SQL conditions. Values travel as parameters only. */
import type { Pool } from 'pg';
import type { RegisterRowsQuery } from '../../application/reads-port.ts';
import { OVER_AGE_DAYS } from '../../domain/exception/over-age.ts';
import { bands } from '../../domain/risk/risk.ts';
import { plusDays } from '../../domain/time.ts';
import { wordsIn } from '../projections/words.ts';

const SEARCH_WORDS = 10;

export type Parameters = unknown[];

/** Adds a value and answers its placeholder. */
export const placed = (parameters: Parameters, value: unknown): string => `$${parameters.push(value)}`;

export type Found = readonly string[] | null;

export function conditionsOf(query: RegisterRowsQuery, found: Found, parameters: Parameters): string[] {
  const p = (value: unknown): string => placed(parameters, value);
  const conditions: string[] = [];
  const add = (condition: string): number => conditions.push(condition);
  if (query.status !== undefined) add(anyOf('x.status', query.status, parameters));
  if (query.policy !== undefined) add(`x.policy_id = ${p(query.policy)}`);
  if (query.family !== undefined) add(`x.family = ${p(query.family)}`);
  if (query.band !== undefined)
    add(`x.band_rank = any(${p(query.band.map((band) => bands.indexOf(band) + 1))}::smallint[])`);
  if (query.tier !== undefined) add(anyOf('x.tier', query.tier, parameters));
  if (query.requester !== undefined) add(`x.requester = ${p(query.requester)}`);
  if (query.riskOwner !== undefined) add(`x.risk_owner = ${p(query.riskOwner)}`);
  if (query.mine !== undefined) {
    const person = p(query.mine);
    add(`(x.requester = ${person} or x.risk_owner = ${person})`);
  }
  if (query.inForce !== undefined)
    add(
      query.inForce
        ? `x.status in ('scheduled', 'active') and ${covered(p(query.at))}`
        : `not ${covered(p(query.at))}`,
    );
  if (query.expiresBefore !== undefined)
    add(`coalesce(x.expires_at, 'infinity') < ${p(query.expiresBefore)}`);
  if (query.overAge !== undefined) {
    const old = `(x.term_number >= 2 or coalesce(x.chain_started_at, 'infinity') < ${p(plusDays(query.at, -OVER_AGE_DAYS))})`;
    add(query.overAge ? old : `not ${old}`);
  }
  if (query.openRenewal !== undefined) add(`x.renewal_id is ${query.openRenewal ? 'not null' : 'null'}`);
  if (query.emergency !== undefined) add(query.emergency ? 'x.emergency' : 'not x.emergency');
  if (found !== null)
    add(
      found.length <= FOUND_AT_MOST
        ? `x.id = any(${p(found)}::uuid[])`
        : `x.id in (select w.exception_id from title_words w where w.words @@ to_tsquery('simple', ${p(wordsOf(query))}))`,
    );
  if (query.visibleTo !== null) add(`(not x.confidential or ${p(query.visibleTo)} = any(x.participants))`);
  return conditions;
}

/** One value as an equation, so that an index in the sort's order can serve it. */
function anyOf(column: string, values: readonly string[], parameters: Parameters): string {
  const [only, ...others] = values;
  return only !== undefined && others.length === 0
    ? `${column} = ${placed(parameters, only)}`
    : `${column} = any(${placed(parameters, values)}::text[])`;
}

/**
 * At the last event or later one stretch at most is promised, terms that follow without a gap included, and it is in
 * the row: the same answer as from the coverage, without a join. Only what is scheduled or active promises any.
 */
const covered = (at: string): string =>
  `coalesce(x.in_force_from <= ${at} and x.in_force_until > ${at}, false)`;

/** Every word must begin a word of number or title. Empty: nothing is asked. What begins every number says nothing. */
const wordsOf = ({ text = '' }: RegisterRowsQuery): string =>
  wordsIn(text)
    .filter((word) => !'exc'.startsWith(word.toLowerCase()))
    .slice(0, SEARCH_WORDS)
    .map((word) => `'${word}':*`)
    .join(' & ');

/** Up to here the found are listed by id; more are so common that a walk in the page's order meets them soon. */
const FOUND_AT_MOST = 3000;

/** Ids of the exceptions that have the words asked for, one more than are listed; null when no words are. */
export async function findByWords(pool: Pool, query: RegisterRowsQuery): Promise<Found> {
  const words = wordsOf(query);
  if (words === '') return null;
  const { rows } = await pool.query<{ readonly ids: readonly string[] }>({
    name: 'register-words',
    text: 'select ids_by_words($1, $2) as ids',
    values: [words, FOUND_AT_MOST + 1],
  });
  return rows[0]?.ids ?? [];
}
