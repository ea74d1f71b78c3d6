/** Where the reader was in the register before opening a row, so that Back comes home. Lost on reload, on purpose. */
import type { RegisterSearch } from './search.ts';

let last: { readonly key: string; readonly index: number } | null = null;

export const rememberPlace = (search: RegisterSearch, index: number): void => {
  last = { key: JSON.stringify(search), index };
};
/** The row to return to; null when this is another view. */
export const placeOf = (search: RegisterSearch): number | null =>
  last !== null && last.key === JSON.stringify(search) ? last.index : null;
export const forgetPlace = (): void => {
  last = null;
};
