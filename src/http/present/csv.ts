/** Comma-separated values (RFC 4180) that a spreadsheet opens as text, whatever somebody wrote into a title. */

/**
 * A cell that begins with one of these is a formula to a spreadsheet (OWASP, CSV Injection); an apostrophe before it makes it
 * text. Spaces before it do not help: some programs skip them.
 */
const formula = /^[\s\u00a0\ufeff]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

export function csvCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvLine = (cells: readonly (string | number | boolean | null)[]): string =>
  `${cells.map(csvCell).join(',')}\r\n`;
