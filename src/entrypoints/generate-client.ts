/**
 * Writes the client's types from the OpenAPI document that the server serves: `npm run generate:client`. A test holds the
 * committed file to what this would write.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import type { Api } from '../http/api.ts';
import { buildServer } from '../http/server.ts';
import { root } from './installation.ts';

const header = `/**
 * Generated from the OpenAPI document by \`npm run generate:client\`. Not edited by hand.
 */

`;

/** The document alone: no route is called, so nothing behind the routes is needed. */
export async function openApiDocument(version = '0.0.0'): Promise<object> {
  const parts: Partial<Api> = { version, ids: { next: () => '' } };
  const app = await buildServer({ api: parts as Api, webFolder: null, log: false });
  await app.ready();
  const document = app.swagger();
  await app.close();
  return document;
}

export async function clientSource(): Promise<string> {
  const document = await openApiDocument();
  return header + astToString(await openapiTypescript(JSON.stringify(document)));
}

if (import.meta.main) await writeFile(join(root, 'src', 'client', 'api.ts'), await clientSource());
