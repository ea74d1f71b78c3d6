/** The register as a file: the rows of a filter, as one moment, written while they are read. */
import { Readable } from 'node:stream';
import type { PersonEntry } from '../../application/directory-port.ts';
import type { RegisterRow, RegisterRowsQuery } from '../../application/reads-port.ts';
import { refused } from '../../application/outcome.ts';
import { may } from '../../domain/authority/may.ts';
import { chainAgeDays } from '../../domain/exception/in-force.ts';
import { violation } from '../../domain/refusal.ts';
import { type Api, type App, actorOf, contextOf } from '../api.ts';
import { csvLine } from '../present/csv.ts';
import { type Names, personOf } from '../present/exception.ts';
import { sendProblem } from '../problem.ts';
import { answers, problemAnswer } from '../schemas/answers.ts';
import { listQuery, registerQueryOf } from './exceptions.ts';

/** Each holds a connection for as long as its reader takes: pages must not wait for files. */
const AT_ONCE = 4;
/** Spreadsheets read a file without it in the encoding of the machine. */
const BYTE_ORDER_MARK = '\ufeff';

export function exportRoutes(app: App, api: Api): void {
  let open = 0;
  app.get(
    '/v1/register.csv',
    {
      schema: {
        operationId: 'exportRegister',
        tags: ['Register'],
        summary:
          'Every exception of a filter as CSV, as one moment of the register; formulas are neutralised',
        produces: ['text/csv'],
        querystring: listQuery.omit({ limit: true, cursor: true }),
        ...answers({ default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const context = await contextOf(api, actorOf(request));
      const forbidden = may({ action: 'ExportRegister', exception: null, context });
      if (forbidden.length > 0) return sendProblem(reply, request, refused(forbidden));
      if (open >= AT_ONCE) {
        reply.header('retry-after', '10');
        return sendProblem(reply, request, refused([violation('RATE', 'too-many')]));
      }
      const query = await registerQueryOf(api, request.query, context);
      open += 1;
      const stream = Readable.from(linesOf(api, query), { objectMode: false, encoding: 'utf8' });
      stream.once('close', () => {
        open -= 1;
      });
      const day = context.at.slice(0, 10);
      return reply
        .header('content-disposition', `attachment; filename="register-${day}.csv"`)
        .header('x-as-of', context.at)
        .type('text/csv; charset=utf-8')
        .send(stream);
    },
  );
}

type Column = readonly [
  name: string,
  of: (row: RegisterRow, names: Names, at: RegisterRowsQuery['at']) => string | number | boolean | null,
];
const columns: readonly Column[] = [
  ['number', (r) => r.number],
  ['title', (r) => r.title],
  ['status', (r) => r.status],
  ['status_since', (r) => r.statusSince],
  [
    'in_force',
    (r, _names, at) =>
      r.startsAt !== null && r.inForceUntil !== null && r.startsAt <= at && at < r.inForceUntil,
  ],
  ['in_force_until', (r) => r.inForceUntil],
  ['policy', (r) => r.policy],
  ['family', (r) => r.family],
  ['band', (r) => r.band],
  ['rung', (r) => r.rung],
  ['tier', (r) => r.tier],
  ['requester', (r, names) => personOf(names, r.requester).name],
  ['risk_owner', (r, names) => personOf(names, r.riskOwner).name],
  ['term', (r) => r.term],
  ['starts_at', (r) => r.startsAt],
  ['expires_at', (r) => r.expiresAt],
  ['age_days', (r, _names, at) => chainAgeDays(r.chainStartedAt, at)],
  ['submitted_at', (r) => r.submittedAt],
  ['renewal', (r) => r.renewal],
  ['emergency', (r) => r.emergency],
  ['confidential', (r) => r.confidential],
];

async function* linesOf(api: Api, query: RegisterRowsQuery): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(columns.map(([name]) => name));
  const names = new Map<string, PersonEntry>();
  for await (const rows of api.reads.registerRows(query)) {
    const unknown = [...new Set(rows.flatMap((r) => [r.requester, r.riskOwner]))].filter(
      (id) => !names.has(id),
    );
    if (unknown.length > 0)
      for (const [id, entry] of await api.directory.names(unknown)) names.set(id, entry);
    yield rows.map((row) => csvLine(columns.map(([, of]) => of(row, names, query.at)))).join('');
  }
}
