/** Figures inside sentences. */
export const count = (n: number): string => n.toLocaleString('en-GB');
export const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);
