/** The four metrics on a terminal: each with what it was counted of, and the warnings in words. */
import type { components } from '../client/api.ts';
import type { Io } from './io.ts';
import { colours, instantText, table } from './output.ts';

type Metrics = components['schemas']['Metrics'];

export function metricsText(io: Io, m: Metrics): string {
  const c = colours(io);
  const heading = (text: string) => c.bold(text);
  const sections = [
    `As of ${instantText(m.at)}`,
    `${heading('1  Active')}  ${m.active.numerator} in force, of ${m.active.denominator} approved and not ended\n   suspended ${m.active.suspended}, scheduled ${m.active.scheduled}, unverified imports ${m.active.unverified.count}`,
    `${heading('2  Age of the chain, in days')}\n${indent(
      table(
        io,
        ['days', 'count', 'of'],
        m.age.buckets.map((b) => [b.bucket, String(b.count), String(b.of)]),
      ),
    )}`,
    `${heading('3  Exceptions for each policy')}  mean ${m.ratio.mean === null ? 'none' : m.ratio.mean.toFixed(1)} (${m.ratio.numerator} over ${m.ratio.denominator} policies), threshold ${m.ratio.threshold ?? 'none'}\n${indent(
      table(
        io,
        ['policy', 'active', ''],
        m.ratio.policies
          .filter((p) => p.active > 0)
          .map((p) => [
            p.policy,
            String(p.active),
            m.ratio.over.some((o) => o.policy === p.policy) ? 'at or over the threshold' : '',
          ]),
      ),
    )}`,
    `${heading('4  Trend')}  ${m.trend.direction ?? 'too early to say'}\n${indent(
      table(
        io,
        ['quarter', 'active'],
        m.trend.quarters.map((q) => [q.quarter, q.onRecord ? String(q.active) : 'not on record']),
      ),
    )}`,
    m.warnings.length === 0
      ? ''
      : `${heading('Warnings')}\n${m.warnings.map((w) => `   ${c.yellow('!')} ${w.sentence}`).join('\n')}`,
  ];
  return sections.filter((s) => s !== '').join('\n\n');
}

const indent = (text: string): string =>
  text
    .split('\n')
    .map((line) => `   ${line}`)
    .join('\n');
