/** What some tests need of a machine, at the places where Debian puts it; `.ci/run` installs it, `test/run.ts` says what is missing. */
export const PROMTOOL = '/usr/bin/promtool';
export const PDFTOTEXT = '/usr/bin/pdftotext';
