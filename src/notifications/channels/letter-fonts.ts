import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const resolve = createRequire(import.meta.url).resolve;

/** The part of a family that holds the characters of some alphabets. */
export interface LetterFont {
  readonly name: string;
  readonly regular: string;
  readonly bold: string;
  has(codePoint: number): boolean;
}

const SUBSETS = [
  ['noto-sans', 'latin'],
  ['noto-sans', 'latin-ext'],
  ['noto-sans', 'cyrillic'],
  ['noto-sans', 'cyrillic-ext'],
  ['noto-sans-arabic', 'arabic'],
] as const;

/** The fonts of a letter; of several that have a character the first is taken. */
export const LETTER_FONTS: readonly LetterFont[] = SUBSETS.map(([family, subset]) => {
  const file = (weight: number) => resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`);
  const ranges = rangesOf(family, subset);
  return {
    name: `${family}-${subset}`,
    regular: file(400),
    bold: file(700),
    has: (codePoint) => ranges.some(([from, to]) => from <= codePoint && codePoint <= to),
  };
});

/** The font for a character; one that no font has is drawn as a box by the first. */
export function fontFor(char: string): LetterFont {
  const codePoint = char.codePointAt(0) ?? 0;
  const [first] = LETTER_FONTS;
  const found = LETTER_FONTS.find((font) => font.has(codePoint)) ?? first;
  if (found === undefined) throw new RangeError('notifications/no-font');
  return found;
}

function rangesOf(family: string, subset: string): readonly (readonly [number, number])[] {
  const table = JSON.parse(readFileSync(resolve(`@fontsource/${family}/unicode.json`), 'utf8')) as Record<
    string,
    string
  >;
  return (table[subset] ?? '').split(',').map((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
}
