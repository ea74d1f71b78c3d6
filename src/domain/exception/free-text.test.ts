import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  authorityEvents,
  configurationEvents,
  exceptionEvents,
  policyEvents,
  refusalEvents,
} from '../../../test/builders/events.ts';
import { reviewEvents } from '../../../test/builders/review-events.ts';
import { ERASED, extractFreeText, mapFreeText, restoreFreeText } from './free-text.ts';
import { freeTextPaths } from './free-text-paths.ts';

const everyEvent = Object.values({
  ...exceptionEvents,
  ...authorityEvents,
  ...configurationEvents,
  ...policyEvents,
  ...refusalEvents,
  ...reviewEvents,
});

type Place = { readonly path: string; readonly text: string };
function stringsIn(value: unknown, path = ''): readonly Place[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => stringsIn(item, `${path}/${name}`));
}

/** An id, a reference, a code, an instant, a hash, a media type or a word of a closed list. Prose has spaces. */
const shapes = [
  /^[a-zA-Z][a-zA-Z0-9]*([-:/][a-zA-Z0-9]+)*$/,
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
  /^[0-9a-f]{64}$/,
  /^\d{4}-Q[1-4]$/,
  /^(\/[A-Za-z0-9]+)+$/,
];
const isCode = (text: string) => text === '' || shapes.some((shape) => shape.test(text));
// What an organisation says of its own policies is about nobody.
const organisational = (type: string) => type === 'PolicyPublished' || type === 'PolicyChangeProposed';

describe.each(everyEvent.map((event) => [event.type, event] as const))('free text of %s', (type, event) => {
  it('leaves only ids, codes, instants and hashes in the event', () => {
    if (organisational(type)) return;
    const left = stringsIn(extractFreeText(event).skeleton).filter(({ text }) => !isCode(text));
    expect(left).toEqual([]);
  });

  it('takes what people wrote and nothing else', () => {
    const { texts } = extractFreeText(event);
    const taken = texts.filter(({ text }) => isCode(text)).map(({ path }) => path);
    // A finding's code is taken with the quoted sentence: every detail of a violation is.
    expect(taken.filter((path) => !path.startsWith('/violations/') && !/evidence/.test(path))).toEqual([]);
  });

  it('is declared by paths that exist', () => {
    for (const path of freeTextPaths[type]) {
      const pattern = new RegExp(
        `^/${path.replaceAll('[]', '/\\d+').replaceAll('.', '/').replaceAll('*', '[^/]+')}$`,
      );
      const found = stringsIn(event).some((place) => pattern.test(place.path) && place.text !== '');
      expect(found, path).toBe(true);
    }
  });

  it('comes back as it was', () => {
    const { skeleton, texts } = extractFreeText(event);
    expect(restoreFreeText(skeleton, texts)).toEqual(event);
  });

  it('comes back over commitments that stood in its place, with what was erased marked', () => {
    const places: Place[] = [];
    const committed = mapFreeText(event, (text, path) => {
      places.push({ path, text });
      return { committed: `hash of ${text}` };
    });
    const restored = restoreFreeText(
      committed,
      places.map(({ path }) => ({ path, text: null })),
    );
    expect(restored).toEqual(mapFreeText(event, () => ERASED));
  });
});

describe('any event', () => {
  it('survives extraction and restoration whatever people write, in any script and with any member names', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '/', '~1', '__proto__', '[erased]'),
    );
    fc.assert(
      fc.property(
        text,
        text,
        fc.dictionary(fc.string(), fc.oneof(text, fc.integer())),
        (note, item, detail) => {
          const events = [
            {
              ...exceptionEvents.ControlTested,
              test: { ...exceptionEvents.ControlTested.test, note, evidence: [item, note] },
            },
            {
              ...exceptionEvents.RequestBounced,
              violations: [{ code: 'REQ-JUSTIFICATION', reason: 'fell-short', field: '/obstacle', detail }],
            },
          ] as const;
          for (const event of events) {
            const { skeleton, texts } = extractFreeText(event);
            expect(restoreFreeText(skeleton, texts)).toEqual(event);
            expect(texts.every((t) => t.text !== '')).toBe(true);
          }
        },
      ),
    );
  });

  it('keeps the order of its members, so that its canonical bytes need no care', () => {
    const event = exceptionEvents.RequestSubmitted;
    const { skeleton, texts } = extractFreeText(event);
    expect(JSON.stringify(restoreFreeText(skeleton, texts))).toBe(JSON.stringify(event));
  });
});
