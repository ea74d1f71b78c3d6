import { describe, expect, test } from 'vitest';
import {
  checkJustification,
  explainFinding,
  type FindingReason,
  type JustificationAnswers,
  type JustificationContext,
  type JustificationFinding,
} from './check.ts';
import type { Example } from './example.ts';
import { examples } from './examples.ts';
import { eighthExamples } from './examples-eighth.ts';
import { fifthExamples } from './examples-fifth.ts';
import { fourthExamples } from './examples-fourth.ts';
import { heldOutExamples } from './examples-held-out.ts';
import { secondExamples } from './examples-second.ts';
import { seventhExamples } from './examples-seventh.ts';
import { sixthExamples } from './examples-sixth.ts';
import { thirdExamples } from './examples-third.ts';

const policyTexts = [
  'Multi-factor authentication',
  'All interactive sign-ins to corporate systems must use phishing-resistant multi-factor authentication.',
  'Hardware keys are preferred. Devices that cannot show a prompt, such as VoIP phones and label printers, are placed in an isolated network and reviewed every quarter.',
];
const policyTextsDe = [
  'Mehrfaktor-Anmeldung',
  'Jede interaktive Anmeldung an Unternehmenssystemen erfolgt mit einem zweiten, gegen Phishing geschützten Faktor.',
];
const plain: JustificationContext = { title: 'MFA for the weighbridge in Leeds', policyTexts, earlier: [] };
const sound: Readonly<Record<'en' | 'de', JustificationAnswers>> = {
  en: {
    obstacle: 'The weighbridge controller in Leeds only accepts Telnet logins.',
    consequence: 'Lorries queue at the gate and the foundry runs out of scrap.',
  },
  de: {
    obstacle: 'Die Waagensteuerung in Gera nimmt nur Telnet an.',
    consequence: 'Am Tor stauen sich Lastwagen, und dem Ofen geht der Schrott aus.',
  },
};

function judge(
  field: Example['field'],
  text: string,
  context: JustificationContext = plain,
  language: 'en' | 'de' = 'en',
): readonly JustificationFinding[] {
  const answers = { ...sound[language], [field]: text };
  return checkJustification(answers, context).findings.filter((finding) => finding.field === field);
}

const reasonsOf = (findings: readonly JustificationFinding[]): readonly FindingReason[] =>
  findings.map(({ reason }) => reason);

describe('REQ-JUSTIFICATION: every labelled answer is judged as labelled', () => {
  const sets = {
    examples,
    heldOutExamples,
    secondExamples,
    thirdExamples,
    fourthExamples,
    fifthExamples,
    sixthExamples,
    seventhExamples,
    eighthExamples,
  };
  for (const [name, set] of Object.entries(sets)) {
    test(name, () => {
      const misjudged = set.filter(
        ({ field, text, good, language }) => (judge(field, text, plain, language).length === 0) !== good,
      );
      expect(misjudged).toEqual([]);
    });
  }

  test('the sets are large and balanced', () => {
    for (const set of [examples, heldOutExamples]) {
      const good = set.filter((example) => example.good).length;
      expect(set.length).toBeGreaterThanOrEqual(60);
      expect(Math.abs(good / set.length - 0.5)).toBeLessThan(0.07);
    }
  });

  test('both sound answers pass, in both languages', () => {
    expect(checkJustification(sound.en, plain).findings).toEqual([]);
    expect(checkJustification(sound.de, plain).findings).toEqual([]);
  });
});

describe('REQ-JUSTIFICATION: each reason is found by its name', () => {
  const cases: readonly (readonly [FindingReason, Example['field'], string])[] = [
    ['empty', 'obstacle', ''],
    ['empty', 'consequence', ' \n\t '],
    ['placeholder', 'obstacle', 'TBD'],
    ['placeholder', 'consequence', '-'],
    ['not-language', 'obstacle', 'asdf jklö asdf'],
    ['question', 'obstacle', 'Why would the weighbridge in Leeds need MFA?'],
    ['refers-elsewhere', 'obstacle', 'See ticket CHG-1234.'],
    ['refers-elsewhere', 'obstacle', 'siehe Ticket'],
    ['urgency-only', 'obstacle', 'We urgently need this for SAP asap'],
    ['urgency-only', 'obstacle', "Because it's urgent"],
    ['boilerplate', 'obstacle', 'Aus betrieblichen Gründen.'],
    ['authority', 'obstacle', 'The CEO asked for it.'],
    ['others-do-it', 'obstacle', 'Das machen alle so.'],
    ['convenience', 'obstacle', 'MFA is annoying and slows the team down.'],
    ['denies-risk', 'obstacle', 'There is no risk.'],
    ['promise', 'obstacle', 'We will be careful.'],
    ['circular', 'obstacle', 'Because the policy cannot be followed.'],
    ['circular', 'obstacle', 'SAP cannot comply with the policy.'],
    ['too-thin', 'obstacle', 'Not possible.'],
    ['too-thin', 'consequence', 'Everything stops.'],
    [
      'generic-words',
      'obstacle',
      'In order to ensure the continued alignment of our strategic objectives and leverage synergies across stakeholders, an exception is required at this time.',
    ],
    ['no-obstacle', 'obstacle', 'SAP and the weighbridge.'],
    ['no-consequence', 'consequence', "The HR system's vendor offers no MFA."],
    ['same-answer-twice', 'consequence', sound.en.obstacle],
    ['copies-title', 'obstacle', 'MFA for the weighbridge in Leeds.'],
    ['copies-policy', 'obstacle', policyTexts[1] ?? ''],
  ];
  test.each(cases)('%s in the %s: %s', (reason, field, text) => {
    expect(reasonsOf(judge(field, text))).toContain(reason);
  });
});

describe('REQ-JUSTIFICATION: copied text falls short', () => {
  test.each([
    'All interactive sign-ins to our corporate systems have to use phishing resistant multi-factor authentication.',
    'ALL INTERACTIVE SIGN-INS TO CORPORATE SYSTEMS MUST USE PHISHING-RESISTANT MULTI-FACTOR AUTHENTICATION',
    'Interactive sign-ins to corporate systems cannot use phishing-resistant multi-factor authentication.',
    'Devices that cannot show a prompt, for instance VoIP phones and label printers, are put in an isolated network.',
  ])('the policy with a few words changed: %s', (text) => {
    expect(reasonsOf(judge('obstacle', text))).toEqual(['copies-policy']);
  });

  test('the German policy with a few words changed', () => {
    const context = { ...plain, policyTexts: policyTextsDe };
    const text =
      'Jede interaktive Anmeldung an unseren Systemen erfolgt mit einem zweiten gegen Phishing geschützten Faktor.';
    expect(reasonsOf(judge('obstacle', text, context, 'de'))).toEqual(['copies-policy']);
  });

  test.each([
    'VoIP phones in Leeds cannot show a prompt.',
    'Our label printers have no screen for a prompt.',
  ])('an own sentence that shares words with the policy passes: %s', (text) =>
    expect(judge('obstacle', text)).toEqual([]),
  );

  test('a sentence of one’s own beside a copied one passes', () => {
    expect(judge('obstacle', `${policyTexts[1] ?? ''} ${sound.en.obstacle}`)).toEqual([]);
  });

  test('an obstacle that shares its nouns with the title passes', () => {
    const context = { ...plain, title: 'MFA for the HR system' };
    expect(judge('obstacle', 'The HR system cannot do MFA.', context)).toEqual([]);
  });

  test('one answer pasted into both fields falls short in the second', () => {
    const both =
      'because the quarterly close runs through a system that can’t do MFA, and we are on a Q4 replacement roadmap';
    const { findings } = checkJustification({ obstacle: both, consequence: both }, plain);
    expect(findings.map(({ field, reason }) => [field, reason])).toEqual([
      ['consequence', 'same-answer-twice'],
    ]);
  });
});

describe('REQ-JUSTIFICATION: the two answers may touch', () => {
  const chapter =
    'because the quarterly close runs through a system that can’t do MFA, and we are on a Q4 replacement roadmap';

  test('a sentence that names the process at stake answers the second question too', () => {
    expect(judge('consequence', chapter)).toEqual([]);
  });

  test('a loss that the first answer mentions may be said again where it is asked for', () => {
    const answers = {
      obstacle: `${chapter}; without it we miss the quarterly close`,
      consequence: 'We miss the quarterly close.',
    };
    expect(checkJustification(answers, plain).findings).toEqual([]);
  });
});

describe('REN-JUSTIFICATION: the old text with a new date falls short', () => {
  const old: JustificationAnswers = {
    obstacle:
      'The press controller in Hall 3 speaks Telnet only. The vendor ships signed firmware on 30 June 2025.',
    consequence: 'Press line 3 stops and 40 dies a day are not made.',
  };
  const context = { ...plain, earlier: [old] };

  test.each([
    ['word for word', old.obstacle],
    ['a new date', old.obstacle.replace('30 June 2025', '15.12.2026')],
    [
      'sentences reordered',
      'The vendor ships signed firmware in Q4. The press controller in Hall 3 speaks Telnet only.',
    ],
    [
      'small words changed',
      'The press controller in hall 3 still speaks only Telnet; our vendor now ships the signed firmware on 1 March.',
    ],
    ['one sentence left out', 'The press controller in Hall 3 speaks Telnet only.'],
    ['filler added', `${old.obstacle} We still need it. Nothing has changed.`],
    ['the two answers exchanged', old.consequence],
  ])('%s', (_change, text) => {
    expect(reasonsOf(judge('obstacle', text, context))).toContain('copies-earlier');
  });

  test.each([
    'The signed firmware came in May but halts the hydraulics; Schuler has promised a fix for release 7.2.',
    `${old.obstacle} Since May the pilot on press 1 runs release 7.1, which loses the die count, so 7.2 is awaited.`,
  ])('what is new about the same obstacle passes: %s', (text) => {
    expect(judge('obstacle', text, context)).toEqual([]);
  });

  test('the old German text with a new date falls short', () => {
    const earlier = [
      {
        obstacle: 'Das Altsystem spricht nur NTLM, Ablösung am 31. März 2025.',
        consequence: 'Die Löhne fallen aus.',
      },
    ];
    const text = 'Das Altsystem spricht weiterhin nur NTLM, Ablösung am 30. September 2026.';
    expect(reasonsOf(judge('obstacle', text, { ...plain, earlier }, 'de'))).toEqual(['copies-earlier']);
  });
});

describe('REQ-JUSTIFICATION: urgency beside a concrete obstacle passes', () => {
  test.each([
    'URGENT!!! The CEO asked for it. The Avaya switch only knows RADIUS PAP.',
    'See CHG-1234: the press controller has no TLS.',
    'We cannot meet the rule because the parking barrier only has a four digit PIN pad.',
    'Bitte dringend! Der Treiber läuft nur mit abgeschaltetem Secure Boot.',
    'The press is from 1998. No patches exist.',
    'PLC firmware, 2009 - no TLS',
  ])('%s', (text) => expect(judge('obstacle', text)).toEqual([]));

  test.each(['We need SAP. It does not work otherwise.', 'SAP please. Nothing else is possible.'])(
    'a wish and a negation side by side make no obstacle: %s',
    (text) => expect(judge('obstacle', text)).not.toEqual([]),
  );

  test('each answer is judged on its own', () => {
    const { findings } = checkJustification({ obstacle: sound.en.obstacle, consequence: 'urgent' }, plain);
    expect(findings.map(({ field, reason }) => [field, reason])).toEqual([['consequence', 'urgency-only']]);
  });

  test('the two answers may be in two languages', () => {
    const mixed = { obstacle: sound.de.obstacle, consequence: sound.en.consequence };
    expect(checkJustification(mixed, plain).findings).toEqual([]);
  });
});

describe('findings are explained', () => {
  test('the finding holds the exact sentence that fell short', () => {
    const findings = judge('obstacle', 'Management wants it. This is urgent!  We will be careful.');
    expect(findings.map(({ sentence, reason }) => [sentence, reason])).toEqual([
      ['Management wants it.', 'authority'],
      ['This is urgent!', 'urgency-only'],
      ['We will be careful.', 'promise'],
    ]);
  });

  test('in both languages the sentence, the reason and what to write instead are named', () => {
    const finding = judge('obstacle', 'The CEO asked for it.')[0];
    if (finding === undefined) throw new Error('a finding was expected');
    expect(explainFinding(finding, 'en')).toBe(
      '“The CEO asked for it.” says who wants it, which is no reason by itself. Name the system, device or circumstance and what it can’t do, for example: The HR system’s vendor offers no MFA.',
    );
    expect(explainFinding(finding, 'de')).toContain('„The CEO asked for it.“ sagt, wer es möchte');
    expect(explainFinding({ ...finding, field: 'consequence' }, 'de')).toContain(
      'was stillsteht oder verloren geht',
    );
  });

  test('every finding on the labelled examples is explained in both languages', () => {
    for (const { field, text, language } of [...examples, ...heldOutExamples].filter(({ good }) => !good)) {
      for (const finding of judge(field, text, plain, language)) {
        expect(text).toContain(finding.sentence);
        if (finding.reason !== 'not-language') expect(finding.language).toBe(language);
        for (const locale of ['en', 'de'] as const) {
          expect(explainFinding(finding, locale)).toContain(finding.sentence.slice(0, 200));
        }
      }
    }
  });

  test('an empty answer is explained without a quotation', () => {
    const finding = judge('consequence', '')[0];
    if (finding === undefined) throw new Error('a finding was expected');
    expect(explainFinding(finding, 'en')).toMatch(/^This question has no answer yet\. Name what stops/);
  });

  test('the language of each answer is found', () => {
    expect(judge('obstacle', 'Das ist für uns sehr wichtig.')[0]?.language).toBe('de');
    expect(judge('obstacle', 'This is very important to us.')[0]?.language).toBe('en');
  });
});

describe('the check runs while someone types', () => {
  const median = (run: () => void, rounds: number): number => {
    const times = Array.from({ length: rounds }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }).toSorted((left, right) => left - right);
    return times[Math.floor(rounds / 2)] ?? 0;
  };
  const context = { ...plain, earlier: [sound.en, sound.de] };

  test('a check takes less than 2 ms', () => {
    const set = [...examples, ...heldOutExamples];
    let next = 0;
    const run = (): void => {
      const { field, text, language } = set[next++ % set.length] ?? {
        field: 'obstacle',
        text: '',
        language: 'en',
      };
      // A new word each time, as when typing.
      judge(field, `${text} x${next}`, context, language);
    };
    median(run, 300);
    expect(median(run, 1000)).toBeLessThan(2);
  });

  test.each([
    ['one endless word', 'a'.repeat(50_000)],
    ['one endless sentence', 'the system and '.repeat(5_000)],
    ['nothing but signs', '.,;!?-'.repeat(8_000)],
    ['nothing but blanks between letters', 'a '.repeat(20_000)],
    ['openings of phrases', 'we can not be very very very '.repeat(1_000)],
  ])('a hostile text takes no more than its length: %s', (_kind, text) => {
    expect(median(() => judge('obstacle', text, context), 3)).toBeLessThan(150);
  });
});
