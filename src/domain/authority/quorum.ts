/** How many seats must take part for a committee to decide: a majority of those not recused, and at least `minimum`. */
export const quorumOf = (seats: number, minimum: number): number =>
  Math.max(minimum, Math.floor(seats / 2) + 1);
