/** What one look at an installation found. */
export type Diagnosis = {
  readonly what: string;
  readonly state: 'ok' | 'warning' | 'wrong';
  readonly found: string;
  /** Empty where nothing is to be done. */
  readonly remedy: string;
};

export const ok = (what: string, found: string): Diagnosis => ({ what, state: 'ok', found, remedy: '' });
export const warning = (what: string, found: string, remedy: string): Diagnosis => ({
  what,
  state: 'warning',
  found,
  remedy,
});
export const wrong = (what: string, found: string, remedy: string): Diagnosis => ({
  what,
  state: 'wrong',
  found,
  remedy,
});
