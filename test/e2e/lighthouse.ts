/**
 * `npm run lighthouse`: Lighthouse, desktop preset, on every page, against the aims of performance 95, accessibility 100, best
 * practices 100 and 250 kB of JavaScript on the first load. Not part of `npm test`: figures of a busy machine say nothing of
 * the pages. With words, only the pages whose addresses contain one: `npm run lighthouse -- settings board`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import startRegister from './register.setup.ts';
import type { Sessions } from './sessions.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const aims = { performance: 95, accessibility: 100, 'best-practices': 100 } as const;
const SCRIPT_KB = 250;
const flags =
  '--headless=new --no-sandbox --disable-gpu --disable-quic --disable-background-networking --disable-component-update --disable-sync';

/** Every address of the router, and who looks; `$number` is an exception that waits there, `$review` the session that runs. */
const pages: Readonly<
  Record<string, { readonly as: string; readonly status?: string; readonly query?: string }>
> = {
  '/sign-in': { as: '' },
  '/': { as: 'ines' },
  '/inbox': { as: 'meiling' },
  '/register': { as: 'ines' },
  '/exceptions/$number': { as: 'hana', status: 'active' },
  '/exceptions/$number/assess': { as: 'meiling', status: 'submitted' },
  '/exceptions/$number/decide': { as: 'ines', status: 'assessed' },
  '/exceptions/$number/correct': { as: 'ayse', status: 'bounced' },
  '/exceptions/$number/renew': { as: 'lukasz', status: 'active' },
  '/new': { as: 'ayse', query: '?policy=current-tls' },
  '/emergency': { as: 'ines' },
  '/policies': { as: 'hana' },
  '/policies/$policy': { as: 'hana' },
  '/controls': { as: 'hana' },
  '/reviews': { as: 'jiri' },
  '/reviews/$review': { as: 'jiri' },
  '/reviews/$review/present': { as: 'jiri' },
  '/reviews/$review/projector': { as: 'jiri' },
  '/reviews/$review/vote': { as: 'jiri' },
  '/reviews/$review/minutes': { as: 'jiri' },
  '/tests': { as: 'kwame' },
  '/metrics': { as: 'ines' },
  '/metrics/records': { as: 'ines', query: '?figure=active' },
  '/metrics/more': { as: 'ines' },
  '/metrics/more/records': { as: 'ines', query: '?figure=bounces&key=REQ-JUSTIFICATION' },
  '/board': { as: 'ines' },
  '/settings/authority': { as: 'ines' },
  '/settings/delegations': { as: 'ines' },
  '/settings/committee': { as: 'ines' },
  '/settings/matrix': { as: 'ines' },
  '/settings/matrix/propose': { as: 'ines' },
  '/settings/people': { as: 'ines' },
  '/settings/people/$person': { as: 'ines' },
  '/settings/tokens': { as: 'ines' },
  '/settings/preferences': { as: 'ines' },
};
/** Leads on to another page at once. */
const passages = ['/settings', '$'];

type Report = {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly title: string;
        readonly details?: { readonly items?: readonly Record<string, unknown>[] };
      }
    >
  >;
};

/** A page that has no line above would never be measured. */
function missingPages(): readonly string[] {
  const router = readFileSync(join(root, 'web/src/app/router.tsx'), 'utf8');
  const paths = [...router.matchAll(/path: '([^']+)'/g)].map(([, path = '']) => path);
  return paths.filter((path) => !(path in pages) && !passages.includes(path));
}

const url = (): string => process.env['INTERIM_E2E_URL'] ?? '';
function cookieOf(username: string): string {
  const sessions: Sessions = JSON.parse(process.env['INTERIM_E2E_SESSIONS'] ?? '{}');
  const kept = sessions[username];
  if (kept === undefined) throw new Error(`${username} is not among the readers of sessions.ts`);
  return `__Host-interim=${kept.cookie}`;
}

/** A session to look at: the sample has none. */
async function openReview(): Promise<void> {
  const answer = await fetch(`${url()}/v1/reviews`, {
    method: 'POST',
    headers: { cookie: cookieOf('jiri'), origin: url(), 'content-type': 'application/json' },
    body: '{}',
  });
  if (!answer.ok) throw new Error(`no session could be opened: ${await answer.text()}`);
}

async function addressOf(path: string, status: string | undefined, query = ''): Promise<string> {
  const filled = path
    .replace('$person', 'meiling')
    .replace('$policy', 'current-tls')
    .replace('$review', 'running');
  if (!filled.includes('$number')) return `${url()}${filled}${query}`;
  const headers = { cookie: cookieOf('hana') };
  const answer = await fetch(`${url()}/v1/exceptions?limit=1&status=${status ?? ''}`, { headers });
  const { data }: { readonly data: readonly { readonly number: string }[] } = JSON.parse(await answer.text());
  const number = data[0]?.number;
  if (number === undefined) throw new Error(`the sample has no exception that is ${status}`);
  return `${url()}${filled.replace('$number', number)}${query}`;
}

/** Now and then the browser's trace begins after the page did, and Lighthouse asks to be run again. */
async function lighthouse(address: string, as: string, folder: string, attempts = 3): Promise<Report> {
  try {
    return await measured(address, as, folder);
  } catch (error) {
    if (attempts === 1) throw error;
    return lighthouse(address, as, folder, attempts - 1);
  }
}

function measured(address: string, as: string, folder: string): Promise<Report> {
  const file = join(folder, 'report.json');
  const headers = as === '' ? {} : { Cookie: cookieOf(as) };
  const run = spawn(
    join(root, 'node_modules/.bin/lighthouse'),
    [
      address,
      '--preset=desktop',
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${Object.keys(aims).join(',')}`,
      `--chrome-flags=${flags}`,
      `--extra-headers=${JSON.stringify(headers)}`,
    ],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, CHROME_PATH: process.env['CHROMIUM'] ?? '/usr/bin/chromium' },
    },
  );
  return new Promise((resolve, reject) => {
    run.once('error', reject);
    run.once('exit', (code) =>
      code === 0
        ? resolve(JSON.parse(readFileSync(file, 'utf8')))
        : reject(new Error(`Lighthouse ended with ${code}`)),
    );
  });
}

/** kB of JavaScript, as gzip would send it whatever the browser took. */
async function scriptKb(report: Report): Promise<number> {
  const scripts = (report.audits['network-requests']?.details?.items ?? [])
    .filter((item) => item['resourceType'] === 'Script')
    .map((item) => String(item['url']));
  const sizes = scripts.map(async (script) => {
    const answer = await fetch(script, { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } });
    return Number(answer.headers.get('content-length'));
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
}

const short = (report: Report): readonly string[] =>
  Object.values(report.audits)
    .filter((audit) => audit.score !== null && audit.score < 0.9)
    .map((audit) => audit.title);

async function main(): Promise<void> {
  const missing = missingPages();
  if (missing.length > 0)
    throw new Error(`pages without a line in ${import.meta.filename}: ${missing.join(', ')}`);
  const wanted = process.argv.slice(2);
  const chosen = Object.entries(pages).filter(
    ([path]) => wanted.length === 0 || wanted.some((word) => path.includes(word)),
  );
  const folder = mkdtempSync(join(tmpdir(), 'interim-lighthouse-'));
  const stop = await startRegister();
  let failed = 0;
  if (chosen.some(([path]) => path.includes('$review'))) await openReview();
  process.stdout.write('performance  accessibility  best practices  JavaScript  page\n');
  try {
    for (const [path, { as, status, query }] of chosen) {
      const report = await lighthouse(await addressOf(path, status, query), as, folder);
      const scores = Object.keys(aims).map((name) => Math.round((report.categories[name]?.score ?? 0) * 100));
      const kb = await scriptKb(report);
      const fine = Object.values(aims).every((aim, i) => (scores[i] ?? 0) >= aim) && kb > 0 && kb < SCRIPT_KB;
      const [performance = 0, accessibility = 0, practices = 0] = scores;
      process.stdout.write(
        `${String(performance).padStart(11)}  ${String(accessibility).padStart(13)}  ${String(practices).padStart(14)}  ${`${kb.toFixed(0)} kB`.padStart(10)}  ${path}${fine ? '' : '  <- short'}\n`,
      );
      if (!fine) {
        failed += 1;
        process.stdout.write(
          `${short(report)
            .map((title) => `             ${title}\n`)
            .join('')}`,
        );
      }
    }
  } finally {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
  process.stdout.write(
    failed === 0 ? `${chosen.length} pages, none short\n` : `${failed} of ${chosen.length} pages short\n`,
  );
  process.exitCode = failed === 0 ? 0 : 1;
}
await main();
