/** Die Vorstandsseite auf Deutsch. */
import type { BoardWords } from '../board.ts';

const listed = (parts: readonly string[]): string =>
  parts.length <= 1 ? parts.join('') : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1) ?? ''}`;
/** Only the first says what is counted: "die Zahl der geltenden Ausnahmen ist ..., die der Richtlinien ist ...". */
const begun = (parts: readonly string[]): string =>
  listed(parts.map((part, i) => (i === 0 ? part.replace(/^die (?:Zahl )?der/, 'die Zahl der') : part)));
const hours = (ms: number): number => Math.round(ms / 3_600_000);
const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

export const boardDe: BoardWords = {
  title: 'Ausnahmen von Sicherheitsrichtlinien: Bericht an den Vorstand',
  verdicts: { better: 'Besser', worse: 'Schlechter', stable: 'Stabil', 'too-early': 'Noch nicht zu sagen' },
  asOf: (at, quarter) => `Stand ${at}${quarter === null ? '' : `, Ende von ${quarter}`}`,
  moved: ({ what, was, now }, f) => {
    const step = `von ${f.number(was)} auf ${f.number(now)} ${now > was ? 'gestiegen' : 'gesunken'}`;
    switch (what) {
      case 'active':
        return `die Zahl der geltenden Ausnahmen ist ${step}`;
      case 'over-180':
        return `die der über 180 Tage alten Ausnahmen ist ${step}`;
      case 'policies-over':
        return `die der Richtlinien an oder über der Schwelle ist ${step}`;
    }
  },
  worse: (since, reasons, although) =>
    `Schlechter als am Ende von ${since}: ${begun(reasons)}${although.length === 0 ? '' : `; dagegen: ${begun(although)}`}.`,
  better: (since, reasons) => `Besser als am Ende von ${since}: ${begun(reasons)}.`,
  stable: (since, active) =>
    `Stabil seit dem Ende von ${since}: Die Zahl, jetzt ${active}, blieb innerhalb von 5 %, nicht mehr Ausnahmen sind über 180 Tage alt, und nicht mehr Richtlinien liegen über der Schwelle.`,
  tooEarly: (active) =>
    `Noch nicht zu sagen: ${active} in Kraft, und kein Quartalsende ist aufgezeichnet, mit dem zu vergleichen wäre.`,
  of: ({ count, percent }, f) => (percent === null ? f.number(count) : `${f.number(count)} (${percent} %)`),
  active: {
    name: 'In Kraft',
    of: (n) => `von ${n} genehmigten und nicht beendeten; ohne Schwelle`,
    beside: (suspended, scheduled, imports) =>
      `ausgesetzt ${suspended}, geplant ${scheduled}, ungeprüfte Importe ${imports}`,
  },
  age: {
    name: 'Älter als 180 Tage',
    of: ({ of, percent }, f) => `von ${f.number(of)} in Kraft${percent === null ? '' : ` (${percent} %)`}`,
    threshold: (n) => `Schwelle: ${n}, wie am Quartalsende davor`,
    noThreshold: 'kein Quartalsende aufgezeichnet, an dem es zu messen wäre',
    heading: 'Alter in Tagen seit Beginn der ersten Laufzeit',
    buckets: { '0-90': '0 bis 90', '91-180': '91 bis 180', '181-365': '181 bis 365', 'over-365': 'über 365' },
  },
  ratio: {
    name: 'Ausnahmen je Richtlinie',
    none: 'Keine',
    of: (active, policies, one) => `${active} auf ${policies} ${one ? 'Richtlinie' : 'Richtlinien'}`,
    threshold: (n) => `Schwelle: ${n} bei einer Richtlinie`,
    retired: (n) => `${n} weitere unter aufgehobenen Richtlinien`,
  },
  trend: {
    name: 'Tendenz',
    directions: { up: 'Steigend', down: 'Fallend', flat: 'Gleich' },
    tooEarly: 'Zu früh',
    of: (before, last, quarter) => `von ${before} auf ${last} in ${quarter}`,
    threshold: (percent) => `Schwelle: mehr als ${percent} % auf oder ab`,
    heading: (zone) => `In Kraft am Ende jedes Quartals (${zone})`,
    notOnRecord: 'nicht aufgezeichnet',
  },
  policies: {
    heading: (threshold) => `Richtlinien an oder über der Schwelle von ${threshold}`,
    none: (threshold) => `Keine Richtlinie hat ${threshold} oder mehr Ausnahmen in Kraft.`,
    more: (n) => `und ${n} weitere`,
  },
  decisions: {
    heading: 'Erbetene Entscheidungen',
    none: 'Keine Entscheidung wird erbeten.',
    more: (n) => `und ${n} weitere, siehe die Kennzahlen`,
    say: (d, f) => {
      switch (d.code) {
        case 'change-policy':
          return `${d.title}: ${f.number(d.active)} in Kraft, Schwelle ${f.number(d.threshold)}. Die Richtlinie ändern oder sagen, welche Ausnahmen enden.`;
        case 'end-over-365':
          return `${f.number(d.count)} ${plural(d.count, 'Ausnahme ist', 'Ausnahmen sind')} über ein Jahr alt. ${plural(d.count, 'Sie', 'Diese')} beenden oder die ${plural(d.count, 'Richtlinie', 'Richtlinien')} ändern, die ${plural(d.count, 'sie', 'diese')} außer Kraft ${plural(d.count, 'setzt', 'setzen')}.`;
        case 'stop-ageing':
          return `Die Zahl der über 180 Tage alten Ausnahmen ist von ${f.number(d.was)} auf ${f.number(d.now)} gestiegen. Bezahlen, was sie beenden würde, oder ändern, was sie außer Kraft setzen.`;
        case 'stop-growth':
          return `Die Zahl stieg drei Quartale in Folge (${d.counts.map((n) => f.number(n)).join(', ')}). Sagen, was sie wenden soll.`;
        case 'hold-review':
          return `${d.quarter.replace('-', ' ')} verging ohne Prüfsitzung${d.lastSession === null ? ', und es gab noch keine' : `; die letzte war am ${f.day(d.lastSession)}`}. Sie jetzt abhalten.`;
        case 'enforce-removal':
          return `Die Entfernung dauerte bis zu ${f.number(hours(d.longestMs))} Stunden nach dem Ablauf, erlaubt sind ${f.number(hours(d.limitMs))}. Sagen, wer das abstellt.`;
        case 'verify-imports':
          return `Für ${f.number(d.count)} importierte ${plural(d.count, 'Ausnahme', 'Ausnahmen')} ist keine Genehmigung aufgezeichnet. ${plural(d.count, 'Sie', 'Diese')} neu beantragen lassen oder schließen.`;
      }
    },
  },
  record: (exceptions, events) =>
    `Zu diesem Zeitpunkt aufgezeichnet: ${exceptions} Ausnahmen, ${events} Ereignisse.`,
  checkpoint: (id, at, sha256) => `Letztes Ereignis: ${id} vom ${at}, SHA-256 ${sha256}.`,
  noCheckpoint: 'Es war kein Ereignis aufgezeichnet.',
  note: 'Jede Zahl ist aus den Aufzeichnungen berechnet, wie sie zu diesem Zeitpunkt standen. Ausgenommen ist nicht eingehalten: Eine Ausnahme in Kraft ist eine Regel, die irgendwo nicht gilt.',
};
