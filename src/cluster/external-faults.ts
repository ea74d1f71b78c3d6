import { ClusterFault, codeOf, messageOf } from './fault.ts';

/** What DATABASE_URL names, without the password. */
export type Target = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
};

/**
 * What a failed connection means for the person who wrote DATABASE_URL. Codes: Node's system errors, Node's TLS
 * errors, and PostgreSQL's SQLSTATE (PostgreSQL documentation, appendix A).
 */
export function connectionFault(error: unknown, target: Target): ClusterFault {
  if (error instanceof ClusterFault) return error;
  const code = codeOf(error) ?? '';
  const why = messageOf(error);
  const server = `the PostgreSQL at ${target.host}:${target.port}`;
  const fault = (kind: ClusterFault['code'], message: string, retryable = false) =>
    new ClusterFault(kind, message, { retryable, cause: error });

  switch (code) {
    case 'ECONNREFUSED':
      return fault(
        'unreachable',
        `Nothing answers at ${target.host}:${target.port}, where DATABASE_URL points: the connection was refused. ` +
          'Start PostgreSQL there, or correct the host and the port.',
        true,
      );
    case 'ENOENT':
      return fault(
        'unreachable',
        `There is no PostgreSQL socket in ${target.host}, where DATABASE_URL points. Start PostgreSQL, or correct the path.`,
        true,
      );
    case 'EACCES':
      return fault(
        'unreachable',
        `This user may not use the PostgreSQL socket in ${target.host}, where DATABASE_URL points. Change its rights, or use a host name.`,
      );
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return fault(
        'unknown-host',
        `No machine is known by the name "${target.host}", which DATABASE_URL gives. Correct the name, or look at the name service.`,
        true,
      );
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
    case 'ECONNRESET':
    case 'EPIPE':
      return fault('unreachable', unanswered(target, why), true);
    case '28P01':
      return fault(
        'sign-in',
        `${capital(server)} refused the password for user "${target.user}". Correct the user or the password in DATABASE_URL.`,
      );
    case '28000':
      return fault(
        'sign-in',
        `${capital(server)} doesn't let user "${target.user}" in: ${plain(why)}. Correct DATABASE_URL (with ` +
          '?sslmode=require if the server insists on encryption), or pg_hba.conf and the roles on the server.',
      );
    case '3D000':
      return fault(
        'no-database',
        `${capital(server)} has no database ${quoted(why, target.database)}. Make it with: CREATE DATABASE ..., or correct the name in DATABASE_URL.`,
        true,
      );
    case '42501':
      return fault(
        'no-rights',
        `${capital(server)} doesn't let user "${target.user}" connect to database "${target.database}": ${plain(why)}. Grant CONNECT on the database to this user.`,
      );
    case '53300':
      return fault(
        'too-many-connections',
        `${capital(server)} has no free connection (${plain(why)}). Raise its max_connections, or close other clients.`,
        true,
      );
    case '57P03':
    case '57P01':
    case '57P02':
      return fault(
        'starting',
        `${capital(server)} isn't ready: ${plain(why)}. It usually is in a moment.`,
        true,
      );
  }
  if (/timeout expired|connection terminated/i.test(why))
    return fault('unreachable', unanswered(target, why), true);
  if (/password must be a string|no password/i.test(why)) {
    return fault(
      'sign-in',
      `${capital(server)} asks for a password and DATABASE_URL gives none. Write it as postgresql://user:password@host/database.`,
    );
  }
  if (/does not support SSL/i.test(why)) {
    return fault(
      'tls',
      `${capital(server)} doesn't offer encryption, and DATABASE_URL demands it. Turn on ssl on the server, or take sslmode out of DATABASE_URL.`,
    );
  }
  if (/^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO)/.test(code)) {
    return fault(
      'tls',
      `The certificate of ${server} isn't trusted (${plain(why)}). Give its authority with sslrootcert=<file> in DATABASE_URL or NODE_EXTRA_CA_CERTS.`,
    );
  }
  return fault(
    'refused',
    `${capital(server)} can't be used: ${plain(why)}. Correct DATABASE_URL or the server.`,
  );
}

const unanswered = (target: Target, why: string): string =>
  `No PostgreSQL answers at ${target.host}:${target.port}, where DATABASE_URL points (${plain(why)}). Look whether it runs, ` +
  'whether a firewall stands between, and whether the host and the port are right.';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const plain = (why: string): string => why.trim().replace(/\.$/, '');

const quoted = (why: string, database: string): string =>
  /database ("[^"]*")/.exec(why)?.[1] ?? `"${database}"`;
