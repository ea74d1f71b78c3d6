/**
 * Updates of the exceptions' own rows, by the columns that changed: a unit moves few sets of columns, however many
 * exceptions it moves.
 */
import type { ChangedColumns } from '../projections/diff.ts';
import type { Prepared, Statement } from './connection.ts';

export type ChangedRow = { readonly id: string; readonly columns: ChangedColumns };

/** One statement for each set of columns. */
export function updatesOf(rows: readonly ChangedRow[]): readonly Statement[] {
  const sets = Map.groupBy(rows, ({ columns }) => [...columns.keys()].join(', '));
  return [...sets].map(([set, alike]) => {
    const [one, ...others] = alike;
    return one !== undefined && others.length === 0 ? updateOne(set, one) : updateMany(alike);
  });
}

// Statements by the columns that they set: each is parsed once a connection.
const kept = new Map<string, Prepared>();

function updateOne(set: string, { id, columns }: ChangedRow): Statement {
  let statement = kept.get(set);
  if (statement === undefined) {
    const assigned = [...columns.keys()].map((column, i) => `${column} = $${i + 2}`).join(', ');
    statement = {
      name: `exception-update-${kept.size}`,
      text: `update exceptions set ${assigned} where id = $1`,
    };
    kept.set(set, statement);
  }
  return { ...statement, values: [id, ...columns.values()] };
}

// Without a name it is planned anew for the register as it is: a plan that was made for an empty one would scan a full one.
function updateMany(rows: readonly ChangedRow[]): Statement {
  const columns = [...(rows[0]?.columns.keys() ?? [])];
  const values = rows.map((row) => ({ id: row.id, ...Object.fromEntries(row.columns) }));
  return {
    text: `update exceptions x set ${columns.map((column) => `${column} = n.${column}`).join(', ')}
             from json_populate_recordset(null::exceptions, $1) n where x.id = n.id`,
    values: [JSON.stringify(values)],
  };
}
