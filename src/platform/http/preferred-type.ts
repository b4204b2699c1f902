/** A media range of an `Accept` header (RFC 9110 § 12.5.1). */
interface Range {
  readonly type: string;
  /** 0 refuses it. */
  readonly quality: number;
}

/**
 * Which of `offered` an `Accept` header likes best, the first of equals; `undefined` where it takes none of them. Whoever says
 * nothing takes anything.
 */
export function preferredType<T extends string>(accept: string | undefined, offered: readonly T[]): T | undefined {
  if (accept === undefined || accept.trim() === '') return offered[0];
  const ranges = accept.split(',').map(toRange);
  let best: { type: T | undefined; quality: number } = { type: undefined, quality: 0 };
  for (const type of offered) {
    const quality = qualityOf(type, ranges);
    if (quality > best.quality) best = { type, quality };
  }
  return best.type;
}

function toRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const given = parameters.find((part) => part.startsWith('q='));
  return { type, quality: given === undefined ? 1 : Number(given.slice(2)) || 0 };
}

/** That of the most specific range that speaks of the type. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  const [main] = type.split('/', 1);
  for (const range of [type, `${main}/*`, '*/*']) {
    const found = ranges.find((one) => one.type === range);
    if (found !== undefined) return found.quality;
  }
  return 0;
}
