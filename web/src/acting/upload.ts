/** Attaching files to an exception: the bytes as they are, one request each. */
import { answered, type Answer } from '../api/client.ts';
import type { Exception } from '../api/types.ts';
import { preferences } from '../preferences/preferences.ts';

/** Kinds by ending: a browser does not know each that the server takes. */
const kinds: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  txt: 'text/plain',
  log: 'text/plain',
  csv: 'text/csv',
  json: 'application/json',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};
export const acceptedFiles = Object.keys(kinds)
  .map((ending) => `.${ending}`)
  .join(',');

/** What was attached already, by file: a form that is sent again attaches nothing twice. */
export type Attached = Map<File, string>;

/** Attaches each file and answers the exception as it then stands; null where nothing was left to attach. */
export async function attach(
  number: string,
  files: readonly File[],
  attached: Attached,
): Promise<Exception | null> {
  let last: Exception | null = null;
  for (const file of files) {
    if (attached.has(file)) continue;
    last = await answered(post(number, file));
    const id = last.attachments.at(-1)?.id;
    if (id !== undefined) attached.set(file, id);
  }
  return last;
}

/** Not by the generated client, which knows JSON bodies only. */
async function post(number: string, file: File): Promise<Answer<Exception>> {
  const ending = file.name.split('.').at(-1)?.toLowerCase() ?? '';
  const path = `/v1/exceptions/${encodeURIComponent(number)}/attachments?name=${encodeURIComponent(file.name)}`;
  const response = await fetch(path, {
    method: 'POST',
    headers: {
      'content-type': kinds[ending] ?? (file.type === '' ? 'application/octet-stream' : file.type),
      'idempotency-key': crypto.randomUUID(),
      'accept-language': preferences.get().language,
    },
    body: file,
  });
  const body = await response.json();
  return response.ok ? { data: body, response } : { error: body, response };
}
