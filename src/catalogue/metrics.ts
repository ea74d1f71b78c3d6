/** Warnings of the metrics in words, from their figures alone. */
import type { Warning } from '../domain/metrics/warnings.ts';

type Say = (w: Warning) => string;
const day = (at: string): string => at.slice(0, 10);
const hours = (ms: number): number => Math.round(ms / 3_600_000);

const en: Say = (w) => {
  switch (w.code) {
    case 'over-180-grew':
      return `Exceptions older than 180 days grew from ${w.was} to ${w.now} since ${day(w.since)}: the process is failing there.`;
    case 'policy-over-threshold':
      return `${w.title} has ${w.active} exceptions in force, at or over the threshold of ${w.threshold}: change the policy or close exceptions.`;
    case 'three-quarters-up':
      return `The count rose three quarters in a row: ${w.counts.join(', ')}.`;
    case 'review-overdue':
      return w.lastSession === null
        ? `${w.quarter} passed without a review session, and none has been held.`
        : `${w.quarter} passed without a review session; the last was on ${day(w.lastSession)}.`;
    case 'enforcement-lag':
      return `From expiry to verified removal took up to ${hours(w.longestMs)} hours; the limit is ${hours(w.limitMs)}.`;
  }
};

const de: Say = (w) => {
  switch (w.code) {
    case 'over-180-grew':
      return `Ausnahmen, die älter als 180 Tage sind, wuchsen seit ${day(w.since)} von ${w.was} auf ${w.now}: dort versagt das Verfahren.`;
    case 'policy-over-threshold':
      return `${w.title} hat ${w.active} geltende Ausnahmen, die Schwelle ist ${w.threshold}: die Richtlinie ändern oder Ausnahmen schließen.`;
    case 'three-quarters-up':
      return `Die Zahl stieg drei Quartale in Folge: ${w.counts.join(', ')}.`;
    case 'review-overdue':
      return w.lastSession === null
        ? `${w.quarter} verging ohne Prüfsitzung, und es gab noch keine.`
        : `${w.quarter} verging ohne Prüfsitzung; die letzte war am ${day(w.lastSession)}.`;
    case 'enforcement-lag':
      return `Vom Ablauf bis zur bestätigten Entfernung dauerte es bis zu ${hours(w.longestMs)} Stunden; die Grenze ist ${hours(w.limitMs)}.`;
  }
};

export const sayWarning = (warning: Warning, locale: 'en' | 'de'): string =>
  (locale === 'de' ? de : en)(warning);
