import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PDFTOTEXT } from '../../test/peers.ts';
import type { PaperSize, PrintJob } from '../application/press-port.ts';
import { openPress } from './press.ts';

const press = openPress();
const scratch = mkdtempSync(join(tmpdir(), 'interim-press-'));
afterAll(() => {
  press.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** Whatever the organisation's people and policies may be called, and what somebody might try. */
const names = ['Łukasz Żak', '王小明', '김민준', 'محمد', 'Ngozi Ọkọ́', 'דנה', 'สมชาย', 'प्रिया'];
const attempts = [
  '#panic()',
  '*bold* _not_',
  '$x^2$',
  '#import "x.typ"',
  '\\u{41}',
  '= Heading',
  '@label <label>',
];

const many = (n: number, text: string) => Array.from({ length: n }, (_, i) => `${text} ${i}`);
const bar = (label: string) => ({ label, value: '1,180 (59 %)', part: 0.5 });
const words = (over: object = {}) => ({
  title: 'Security-policy exceptions: report to the board',
  asOf: 'As of 1 October 2026 at 02:00 CEST, the end of 2026 Q3',
  headline: 'Better than at the end of 2026 Q2: exceptions in force fell from 48 to 41.',
  figures: ['In force', 'Older than 180 days', 'Exceptions per policy', 'Trend'].map((name) => ({
    name,
    value: '41',
    lines: ['of 48', 'threshold: 40'],
  })),
  ages: { heading: 'Age', bars: many(4, 'Age').map((label) => ({ ...bar(label), warns: true })) },
  quarters: { heading: 'Quarters', bars: many(8, 'Q').map((label) => ({ ...bar(label), value: '41' })) },
  policies: { heading: 'Policies', bars: [], none: 'None.', more: '' },
  decisions: { heading: 'Decisions requested', items: [], none: 'No decision is requested.', more: '' },
  foot: ['412 exceptions'],
  ...over,
});
const job = (over: Partial<PrintJob> = {}): PrintJob => ({
  template: 'board',
  paper: 'a4',
  language: 'en',
  words: words(),
  dated: '2026-10-01T00:00:00.000Z',
  ...over,
});
const decisions = (items: readonly string[]) => ({
  decisions: { heading: 'Decisions requested', items, none: '', more: 'and 3 more' },
});

describe('a printed document', () => {
  it('is a tagged PDF/A-2a in its language, and the same bytes for the same words', async () => {
    const { pdf } = await press.print(job({ language: 'de' }));
    const text = Buffer.from(pdf).toString('latin1');
    expect(text.slice(0, 5)).toBe('%PDF-');
    expect(text).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(text).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(text).toContain('<dc:language><rdf:Bag><rdf:li>de');
    expect((await press.print(job({ language: 'de' }))).pdf).toEqual(pdf);
  }, 60_000);

  it('passes for PDF/UA-1 as well', async () => {
    const other = openPress({ standard: 'ua-1' });
    const { pdf } = await other.print(job({ words: words(decisions(names)) }));
    expect(Buffer.from(pdf).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    other.close();
  }, 60_000);

  it.each<[PaperSize]>([['a4'], ['letter']])(
    'of the board is one page of %s, however much there is to say',
    async (paper) => {
      const title = 'Phishing-resistant sign-in for everyone with access to product …';
      const full = words({
        headline: `${'Schlechter als am Ende von 2026 Q2: die Zahl der geltenden Ausnahmen ist von 1.020 auf 1.180 gestiegen, die der über 180 Tage alten Ausnahmen ist von 3 auf 5 gestiegen und die der Richtlinien an oder über der Schwelle ist von 0 auf 1 gestiegen.'}`,
        figures: ['In Kraft', 'Älter als 180 Tage', 'Ausnahmen je Richtlinie', 'Tendenz'].map((name) => ({
          name,
          value: 'Steigend',
          lines: [
            'von 1.234 genehmigten und nicht beendeten; ohne Schwelle',
            'ausgesetzt 123, geplant 234, ungeprüfte Importe 345',
            '14 weitere unter aufgehobenen Richtlinien',
          ],
        })),
        policies: { heading: 'Policies', bars: many(5, title).map(bar), none: '', more: 'und 12 weitere' },
        ...decisions(
          many(
            7,
            `${title}: 47 in Kraft, Schwelle 40. Die Richtlinie ändern oder sagen, welche Ausnahmen enden.`,
          ),
        ),
        foot: many(
          3,
          'Jede Zahl ist aus den Aufzeichnungen berechnet, wie sie zu diesem Zeitpunkt standen. '.repeat(2),
        ),
      });
      expect((await press.print(job({ paper, words: full }))).pages).toBe(1);
    },
    60_000,
  );

  it.skipIf(!existsSync(PDFTOTEXT))(
    'has every name in its script as text, and reads nothing that people wrote as markup',
    async () => {
      const { pdf } = await press.print(job({ words: words(decisions([...names, ...attempts])) }));
      const file = join(scratch, 'names.pdf');
      writeFileSync(file, pdf);
      const text = execFileSync(PDFTOTEXT, ['-layout', file, '-'], { encoding: 'utf8' })
        // The marks of direction that pdftotext puts around what runs from right to left.
        .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '');
      for (const said of [...names, ...attempts])
        expect(text.normalize('NFC')).toContain(said.normalize('NFC'));
    },
    60_000,
  );
});

describe('the press', () => {
  it('says in a sentence that this platform has no typesetter, and where the figures are', async () => {
    const none = openPress({ typesetter: '@interim/no-typesetter' });
    await expect(none.print(job())).rejects.toMatchObject({
      name: 'PressFault',
      code: 'unavailable',
      retryable: false,
      message: expect.stringContaining("PDFs can't be made on this machine"),
    });
    none.close();
  });

  it('gives up a document that takes too long, and prints the next one', async () => {
    const slow = openPress({ timeoutMs: 1 });
    await expect(slow.print(job())).rejects.toMatchObject({ code: 'interrupted', retryable: true });
    slow.close();
    await expect(press.print(job())).resolves.toMatchObject({ pages: 1 });
  }, 60_000);

  it('starts again after its process has ended', async () => {
    const again = openPress();
    await again.print(job());
    again.close();
    await expect(again.print(job())).resolves.toMatchObject({ pages: 1 });
    again.close();
  }, 60_000);

  it('prints what is asked for at once one after the other, and turns away what would wait too long', async () => {
    const asked = Array.from({ length: 25 }, (_, i) =>
      press.print(job({ words: words({ title: `Number ${i}` }) })).then(
        () => 'printed',
        (fault: { readonly code: string }) => fault.code,
      ),
    );
    const answers = await Promise.all(asked);
    expect(answers.filter((a) => a === 'printed')).toHaveLength(20);
    expect(answers.filter((a) => a === 'busy')).toHaveLength(5);
  }, 60_000);

  it('calls words that its template cannot read a bug of ours', async () => {
    await expect(press.print(job({ words: {} }))).rejects.toMatchObject({
      code: 'not-set',
      retryable: false,
    });
  });
});
