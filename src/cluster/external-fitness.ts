import pg from 'pg';
import type { Target } from './external-faults.ts';
import { ClusterFault } from './fault.ts';

const OLDEST_MAJOR = 15;

/** What the server says of itself, in one row. */
export type Facts = {
  version: string;
  /** Major times 10,000 plus minor: 150008. */
  version_number: number;
  encoding: string;
  standby: boolean;
  read_only: boolean;
  database: string;
  user: string;
  schema: string | null;
  may_make_schemas: boolean;
  may_make_tables: boolean;
};

export const FACTS = `
  SELECT current_setting('server_version') AS version,
         current_setting('server_version_num')::int AS version_number,
         current_setting('server_encoding') AS encoding,
         pg_is_in_recovery() AS standby,
         current_setting('default_transaction_read_only')::boolean AS read_only,
         current_database() AS database,
         current_user AS "user",
         current_schema() AS schema,
         has_database_privilege(current_database(), 'CREATE') AS may_make_schemas,
         coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) AS may_make_tables`;

/** Why Interim can't live in a database that answers; undefined when it can. */
export function unfit(facts: Facts, target: Target, mustCreateTables: boolean): ClusterFault | undefined {
  const server = `The PostgreSQL at ${target.host}:${target.port}`;
  if (facts.version_number < OLDEST_MAJOR * 10_000) {
    return new ClusterFault(
      'too-old',
      `${server} is version ${facts.version}; Interim needs ${OLDEST_MAJOR} or newer. Upgrade it, or set DATABASE_URL to a newer one.`,
    );
  }
  if (facts.standby) {
    return new ClusterFault(
      'read-only',
      `${server} is a read-only standby. Set DATABASE_URL to the primary.`,
      // During a failover the standby becomes the primary.
      { retryable: true },
    );
  }
  if (facts.read_only) {
    return new ClusterFault(
      'read-only',
      `${server} lets user "${facts.user}" read only in database "${facts.database}" (default_transaction_read_only is on). ` +
        'Turn that off for this user and database.',
    );
  }
  if (facts.encoding !== 'UTF8') {
    return new ClusterFault(
      'encoding',
      `The database "${facts.database}" stores text as ${facts.encoding}; Interim needs UTF8. Make one with: ` +
        `CREATE DATABASE ${pg.escapeIdentifier(facts.database)} ENCODING 'UTF8' TEMPLATE template0;`,
    );
  }
  if (!mustCreateTables || (facts.may_make_schemas && facts.may_make_tables)) return undefined;
  const user = pg.escapeIdentifier(facts.user);
  const grants = [
    ...(facts.may_make_schemas
      ? []
      : [`GRANT CREATE ON DATABASE ${pg.escapeIdentifier(facts.database)} TO ${user};`]),
    ...(facts.may_make_tables
      ? []
      : [`GRANT CREATE ON SCHEMA ${pg.escapeIdentifier(facts.schema ?? 'public')} TO ${user};`]),
  ];
  return new ClusterFault(
    'no-rights',
    `User "${facts.user}" may not create tables in database "${facts.database}". As an administrator of that database, run: ${grants.join(' ')}`,
  );
}
