/** JSON pointers (RFC 6901): where in a body something stands. */
export const pointerTo = (within: string, member: string | number): string =>
  `${within}/${String(member).replaceAll('~', '~0').replaceAll('/', '~1')}`;
