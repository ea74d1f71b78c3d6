/**
 * Keeps the results of a pure function for keys that come back: an answer is checked at every keystroke, with the same
 * words and the same policy. When the limit is reached everything is forgotten, which is simple and bounds the memory.
 */
export function remember<Result>(limit: number, compute: (key: string) => Result): (key: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.result;
    if (known.size >= limit) known.clear();
    const result = compute(key);
    known.set(key, { result });
    return result;
  };
}
