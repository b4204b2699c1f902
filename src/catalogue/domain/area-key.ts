/**
 * An official area key (Amtlicher Gemeindeschlüssel) of digits only: state (2), government region (3), district (5) or
 * municipality (8). Eight digits name one municipality; fewer name the area around it.
 */
export type AreaKey = `${number}`;

export type ParsedAreaKey =
  { readonly kind: 'key'; readonly key: AreaKey } | { readonly kind: 'refused'; readonly code: AreaKeyRefusal };

export type AreaKeyRefusal = 'not-digits' | 'wrong-length' | 'no-such-state';

const LENGTHS: ReadonlySet<number> = new Set([2, 3, 5, 8]);

/** The regional key (Amtlicher Regionalschlüssel) names the association of municipalities in digits 6 to 9. */
const REGIONAL_KEY_LENGTH = 12;

/** Reads an area key, or the municipality out of a twelve-digit regional key (ARS). */
export function parseAreaKey(text: unknown): ParsedAreaKey {
  if (typeof text !== 'string' || !/^\d+$/.test(text)) return { kind: 'refused', code: 'not-digits' };
  const key = text.length === REGIONAL_KEY_LENGTH ? text.slice(0, 5) + text.slice(9) : text;
  if (!LENGTHS.has(key.length)) return { kind: 'refused', code: 'wrong-length' };
  const state = Number(key.slice(0, 2));
  return state >= 1 && state <= 16 ? { kind: 'key', key: key as AreaKey } : { kind: 'refused', code: 'no-such-state' };
}
