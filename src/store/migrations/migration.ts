/** Forward-only; later ones only add, so that the previous version of the program keeps working until it is replaced. */
export type Migration = {
  /** 1, 2, 3 ... without gaps. */
  readonly number: number;
  readonly name: string;
  readonly sql: string;
};
