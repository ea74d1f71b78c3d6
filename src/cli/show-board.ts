/** The board page on a terminal, in the words of the sheet. */
import type { components } from '../client/api.ts';
import type { Io } from './io.ts';
import { colours, table } from './output.ts';

type Sheet = components['schemas']['BoardReport']['sheet'];

export function boardText(io: Io, sheet: Sheet): string {
  const c = colours(io);
  const listed = (rows: Sheet['quarters']['bars']) =>
    indent(
      table(
        io,
        ['', ''],
        rows.map((r) => [r.label, r.value]),
      ),
    );
  const figures = sheet.figures.map((f) => `${c.bold(f.name)}  ${f.value}\n${indent(f.lines.join('\n'))}`);
  return [
    `${c.bold(sheet.title)}\n${sheet.asOf}`,
    sheet.headline,
    ...figures,
    `${c.bold(sheet.ages.heading)}\n${listed(sheet.ages.bars)}`,
    `${c.bold(sheet.quarters.heading)}\n${listed(sheet.quarters.bars)}`,
    `${c.bold(sheet.policies.heading)}\n${said(sheet.policies.none, listed(sheet.policies.bars), sheet.policies.more)}`,
    `${c.bold(sheet.decisions.heading)}\n${said(
      sheet.decisions.none,
      indent(sheet.decisions.items.map((item, i) => `${i + 1}. ${item}`).join('\n')),
      sheet.decisions.more,
    )}`,
    c.dim(sheet.foot.join('\n')),
  ].join('\n\n');
}

const said = (none: string, rows: string, more: string): string =>
  none === '' ? [rows, ...(more === '' ? [] : [indent(more)])].join('\n') : indent(none);

const indent = (text: string): string =>
  text
    .split('\n')
    .map((line) => `   ${line}`)
    .join('\n');
