import { basename, extname } from 'node:path';
import { expect, type Exception } from '../api.ts';
import { exitCodes, Stop } from '../io.ts';
import { emit } from '../output.ts';
import { type CommonOptions, common, once, signedIn, type Verb } from '../verb.ts';

const types: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.txt': 'text/plain',
  '.log': 'text/plain',
  '.csv': 'text/csv',
  '.json': 'application/json',
  '.zip': 'application/zip',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export const attach: Verb = (program, io) => {
  common(
    program
      .command('attach')
      .description('Attach evidence to an exception; prints its id, for --evidence')
      .argument('<number>')
      .argument('<file>')
      .option('--type <media-type>'),
  ).action(async (number: string, file: string, options: CommonOptions & { type?: string }) => {
    const mediaType = options.type ?? types[extname(file).toLowerCase()];
    if (mediaType === undefined)
      throw new Stop(
        `What kind of file is ${file}? Say it with --type, for instance --type application/pdf.`,
        exitCodes.usage,
      );
    const bytes = await io.readFile(file);
    const { client, server } = await signedIn(io, options);
    const x: Exception = await expect(
      client.POST('/v1/exceptions/{id}/attachments', {
        params: { path: { id: number }, query: { name: basename(file) } },
        headers: { ...once(), 'content-type': mediaType },
        body: bytes as never,
        bodySerializer: () => Buffer.from(bytes),
      }),
      server,
    );
    const added = x.attachments.at(-1);
    emit(io, options, added, () =>
      io.outIsTerminal
        ? `Attached ${basename(file)} to ${x.number} as ${added?.id ?? ''}.`
        : (added?.id ?? ''),
    );
  });
};
