/**
 * What to ask, each fact once: first what most open services wait for, since one answer can settle all of them, then by id.
 * `missing` holds the unknown facts of each open service.
 */
export function questionsFor(missing: readonly (readonly string[])[]): string[] {
  const waiting = new Map<string, number>();
  for (const fact of missing.flat()) waiting.set(fact, (waiting.get(fact) ?? 0) + 1);
  return [...waiting]
    .toSorted(([one, ofOne], [other, ofOther]) => ofOther - ofOne || (one < other ? -1 : 1))
    .map(([fact]) => fact);
}
