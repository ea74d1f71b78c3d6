import { expect } from '../api.ts';
import { exitCodes, Stop } from '../io.ts';
import {
  type CommonOptions,
  common,
  emitException,
  fresh,
  type FreshOptions,
  once,
  signedIn,
  type Verb,
  withFreshSignIn,
} from '../verb.ts';

type Erasing = CommonOptions & FreshOptions & { text?: string[]; attachment?: string[]; reason: string };

const collect = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];

/** `1:/request/contact`: the event's version in the history, and where in it. */
function placeFrom(typed: string): { version: number; pointer: string } {
  const [, version, pointer] = /^(\d{1,9}):(\/.+)$/.exec(typed) ?? [];
  if (version === undefined || pointer === undefined)
    throw new Stop(
      `${typed} is no place of a text. Write the event's number and where in it, for instance 1:/request/contact.`,
      exitCodes.usage,
    );
  return { version: Number(version), pointer };
}

export const erase: Verb = (program, io) => {
  fresh(
    common(
      program
        .command('erase')
        .description(
          'Erase texts or attachments of an exception (CISO); the record keeps who decided it, and why',
        )
        .argument('<number>'),
    ),
  )
    .option('--text <version:pointer>', "an event's text, e.g. 1:/request/contact (repeat)", collect)
    .option('--attachment <id>', 'the bytes of an attachment (repeat)', collect)
    .option('--reason <text>', 'why; keep out of it what is to go', '')
    .action(async (number: string, options: Erasing) => {
      const connection = await signedIn(io, options);
      const body = {
        texts: (options.text ?? []).map(placeFrom),
        attachments: options.attachment ?? [],
        reason: options.reason,
      };
      const x = await withFreshSignIn(io, connection, options, (client) =>
        expect(
          client.POST('/v1/exceptions/{id}/erasures', {
            params: { path: { id: number } },
            headers: once(),
            body,
          }),
          connection.server,
        ),
      );
      emitException(
        io,
        options,
        x,
        `Erased from ${x.number}. The record shows that it was, by whom and why.`,
      );
    });
};
