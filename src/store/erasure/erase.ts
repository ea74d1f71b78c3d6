/**
 * Forgets what people wrote, in the unit of work whose event says who decided it, and leaves the record intact: the
 * events keep their commitments, and the hashes over them stand.
 *
 * Gone are the words beside their events and beside refusals of commands on the exception, in the folded state and every
 * row made from it, in notices, in drafts of requester and risk owner, in answers kept for a repeated request, and saved
 * views that quote them.
 */
import type { Exception, TextPlace } from '../../domain/exception/state.ts';
import type { ExceptionId, PersonId } from '../../domain/people.ts';
import type { KeptForErasure } from '../../domain/request/commands.ts';
import type { KeptTexts } from '../events/free-text.ts';
import type { Client } from '../units/connection.ts';
import { loadException } from '../units/exceptions.ts';
import { flush, type Unit } from '../units/unit.ts';
import { rebuildOne } from '../verify/rebuild.ts';
import { forgetIn, repeats } from './words.ts';

type TextRow = {
  readonly stream_type: string;
  readonly stream_id: string;
  readonly version: number;
  readonly contents: KeptTexts;
};
type Kept = { readonly row: TextRow; readonly place: TextPlace; readonly text: string };

const byPointer = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : 1;

/** Every text that is kept beside the exception's events, or beside refusals of commands that were meant for it. */
async function textsOf(client: Client, exception: ExceptionId): Promise<readonly Kept[]> {
  const { rows } = await client.query<TextRow>(
    `select t.stream_type, t.stream_id, t.version, t.contents from texts t
      where (t.stream_type = 'exception' and t.stream_id = $1)
         or (t.stream_type = 'refusal' and t.stream_id in (select stream_id from events where about = $1))
      order by t.stream_type, t.stream_id, t.version`,
    [exception],
  );
  return rows.flatMap((row) =>
    Object.entries(row.contents)
      .toSorted(byPointer)
      .flatMap(([pointer, kept]) =>
        kept === null ? [] : [{ row, place: { version: row.version, pointer }, text: kept.text }],
      ),
  );
}

const ofException = ({ row }: Kept): boolean => row.stream_type === 'exception';
const isAt = ({ place }: Kept, places: readonly TextPlace[]): boolean =>
  places.some(({ version, pointer }) => place.version === version && place.pointer === pointer);

export async function textsKept(
  { client }: Unit,
  exception: ExceptionId,
  places: readonly TextPlace[],
  attachments: readonly string[],
): Promise<KeptForErasure> {
  const own = (await textsOf(client, exception)).filter(ofException);
  const asked = own.filter((kept) => isAt(kept, places));
  const words = asked.map(({ text }) => text);
  const { rows } = await client.query<{ readonly id: string }>(
    'select id from attachments where exception_id = $1 and id = any($2) and bytes is not null',
    [exception, attachments],
  );
  return {
    texts: asked.map(({ place }) => place),
    repeated: own.filter(({ text }) => repeats(text, words)).map(({ place }) => place),
    attachments: rows.map(({ id }) => id),
  };
}

/** The caller holds the exception's lock, as every command does: none may fold the old words again meanwhile. */
export async function forgetTexts(
  unit: Unit,
  exception: ExceptionId,
  places: readonly TextPlace[],
  attachments: readonly string[],
): Promise<Exception> {
  const { client } = unit;
  await flush(unit);
  const all = await textsOf(client, exception);
  const words = all.filter((kept) => ofException(kept) && isAt(kept, places)).map(({ text }) => text);
  for (const kept of all)
    if (ofException(kept) ? isAt(kept, places) : repeats(kept.text, words)) await forgetText(client, kept);
  // Name, size and commitment of an attachment stay in the record.
  await client.query('update attachments set bytes = null where exception_id = $1 and id = any($2)', [
    exception,
    attachments,
  ]);
  await forgetInNotices(client, exception, words);
  await forgetInAnswers(client, exception, words);
  await forgetViews(client, words);
  const before = unit.held.get(exception)?.current.state;
  if (before !== undefined) await forgetInDrafts(client, [before.requester, before.riskOwner], words);
  await rebuildOne(client, exception);
  unit.held.delete(exception);
  const loaded = await loadException(unit, exception, true);
  if (loaded === null) throw new Error(`exception ${exception} was there before its texts were erased`);
  return loaded.state;
}

async function forgetText(client: Client, { row, place }: Kept): Promise<void> {
  await client.query(
    `update texts set contents = contents || jsonb_build_object($4::text, null)
      where stream_type = $1 and stream_id = $2 and version = $3`,
    [row.stream_type, row.stream_id, row.version, place.pointer],
  );
}

async function forgetInNotices(
  client: Client,
  exception: ExceptionId,
  words: readonly string[],
): Promise<void> {
  const { rows } = await client.query<{ readonly id: string; readonly detail: unknown }>(
    'select id, detail from notices where exception_id = $1',
    [exception],
  );
  for (const { id, detail } of rows) {
    const left = forgetIn(detail, words);
    if (left !== detail)
      await client.query('update notices set detail = $2 where id = $1', [id, JSON.stringify(left)]);
  }
}

async function forgetInAnswers(
  client: Client,
  exception: ExceptionId,
  words: readonly string[],
): Promise<void> {
  const { rows } = await client.query<{
    readonly person: string;
    readonly key: string;
    readonly body: string;
  }>('select person, key, body from answers where strpos(body, $1) > 0', [exception]);
  for (const { person, key, body } of rows) {
    const answer: unknown = JSON.parse(body);
    const left = forgetIn(answer, words);
    if (left !== answer)
      await client.query('update answers set body = $3 where person = $1 and key = $2', [
        person,
        key,
        JSON.stringify(left),
      ]);
  }
}

async function forgetInDrafts(
  client: Client,
  owners: readonly PersonId[],
  words: readonly string[],
): Promise<void> {
  const { rows } = await client.query<{
    readonly id: string;
    readonly content: unknown;
    readonly title: string;
  }>('select id, content, title from drafts where owner = any($1) for update', [owners]);
  for (const { id, content, title } of rows) {
    const left = { content: forgetIn(content, words), title: forgetIn(title, words) };
    if (left.content !== content || left.title !== title)
      await client.query('update drafts set content = $2, title = $3, version = version + 1 where id = $1', [
        id,
        JSON.stringify(left.content),
        left.title,
      ]);
  }
}

/** Of anybody: whoever reads a title may look for its words. Such a view goes whole, since its words were what it showed. */
async function forgetViews(client: Client, words: readonly string[]): Promise<void> {
  const { rows } = await client.query<{
    readonly id: string;
    readonly name: string;
    readonly text: string | null;
  }>(`select id, name, query->>'text' as text from saved_views`);
  // The register is searched in any case, and so is a view named.
  const folded = words.map((word) => word.toLowerCase());
  const quoting = rows.filter(({ name, text }) =>
    [name, text ?? ''].some((said) => said !== '' && repeats(said.toLowerCase(), folded)),
  );
  await client.query('delete from saved_views where id = any($1::uuid[])', [quoting.map(({ id }) => id)]);
}
