/**
 * Which positions of the log have been told. Positions are given when an event is written and seen when its transaction
 * commits, so a later one can be seen first: what is missing between those seen is waited for, until no transaction that
 * could still bring it is running. So nothing is skipped, and a rolled-back unit's positions are not waited for for ever.
 */
export type Snapshot = {
  /** The oldest transaction that runs; every older one has ended. */
  readonly xmin: bigint;
  /** The first that has not begun. */
  readonly xmax: bigint;
};

/** Beyond so many missing ones, readers are told that everything may have changed. */
const MISSING_AT_MOST = 10_000;

export class Gaps {
  #last: number;
  /** The last position at the end of the look before. */
  #known = 0;
  /** By position: null until a snapshot says which transactions could still bring it. */
  readonly #missing = new Map<number, bigint | null>();

  /** `last` has been told; so has everything before it but `missing`. */
  constructor(last: number, missing: readonly number[] = []) {
    this.#last = last;
    for (const position of missing) this.#missing.set(position, null);
  }

  get last(): number {
    return this.#last;
  }
  get missing(): readonly number[] {
    return [...this.#missing.keys()];
  }
  /** Every position up to here was told, or never comes. */
  get told(): number {
    let lowest = this.#last + 1;
    for (const position of this.#missing.keys()) if (position < lowest) lowest = position;
    return lowest - 1;
  }

  /**
   * Call with positions that were read after `before` was taken. What is still missing although every transaction has ended
   * that ran a whole look after it was first missed never comes: a unit that was rolled back.
   *
   * @returns false where too much is missing to be waited for
   */
  see(positions: readonly number[], before: Snapshot): boolean {
    for (const position of positions) {
      this.#missing.delete(position);
      for (
        let skipped = this.#last + 1;
        skipped < position && this.#missing.size <= MISSING_AT_MOST;
        skipped++
      )
        this.#missing.set(skipped, null);
      if (position > this.#last) this.#last = position;
    }
    if (this.#missing.size > MISSING_AT_MOST) return false;
    for (const [position, until] of this.#missing) {
      if (until !== null && before.xmin >= until) this.#missing.delete(position);
      // Missed in an earlier look than this snapshot's: whoever took the position has begun by now.
      else if (until === null && position <= this.#known) this.#missing.set(position, before.xmax);
    }
    this.#known = this.#last;
    return true;
  }
}
