import bidiFactory from 'bidi-js';
import { type Direction } from '../texts/locales.js';
import { fontFor, type LetterFont } from './letter-fonts.js';

/** The package is CommonJS and its types describe an ES module; at run time the import is the factory itself. */
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();

/** Characters that steer the order of others and are not drawn. */
const UNDRAWN = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** Keeps letters apart that would join; they are drawn one after the other instead. */
const NON_JOINER = '\u200c';
const ARABIC = /\p{Script=Arabic}/u;

/** Letters that are drawn together: of one font, one direction and one word. */
export interface Piece {
  readonly text: string;
  readonly font: LetterFont;
  /** Embedding level (Unicode UAX #9); odd runs from right to left. */
  readonly level: number;
}

export type WidthOf = (piece: Piece) => number;

/** Breaks a paragraph into lines no wider than `width`; each with its pieces in the order they stand on paper. */
export function linesOf(paragraph: string, direction: Direction, width: number, widthOf: WidthOf): Piece[][] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = 0;
  for (const word of wordsOf(piecesOf(paragraph, direction))) {
    const wide = word.reduce((sum, piece) => sum + widthOf(piece), 0);
    if (used + wide > width && line.length > 0) {
      lines.push(line);
      line = [];
      used = 0;
    }
    line.push(...word);
    used += wide;
  }
  return [...lines, line].map((pieces) => inVisualOrder(withoutEdgeBlanks(pieces)));
}

function piecesOf(paragraph: string, direction: Direction): Piece[] {
  const { levels } = bidi.getEmbeddingLevels(paragraph, direction);
  const pieces: { text: string; font: LetterFont; level: number }[] = [];
  let at = 0;
  let apart = false;
  for (const char of paragraph) {
    const level = levels[at] ?? 0;
    at += char.length;
    if (char === NON_JOINER) apart = true;
    if (char === NON_JOINER || UNDRAWN.test(char)) continue;
    const font = fontFor(char);
    const last = pieces.at(-1);
    const goesOn = !apart && last?.font === font && last.level === level && (last.text === ' ') === (char === ' ');
    if (goesOn && last !== undefined) last.text += char;
    else pieces.push({ text: char, font, level });
    apart = false;
  }
  return pieces.map((piece) => ({ ...piece, text: asDrawn(piece) }));
}

/** The shaper turns a word of Arabic letters by itself; other signs from right to left are turned and mirrored here. */
function asDrawn({ text, level }: Piece): string {
  if (level % 2 === 0) return text;
  const mirrored = [...text].map((char) => bidi.getMirroredCharacter(char) ?? char);
  return (ARABIC.test(text) ? mirrored : mirrored.toReversed()).join('');
}

/** Each with the blank after it, so that a line may end behind it. */
function wordsOf(pieces: readonly Piece[]): Piece[][] {
  const words: Piece[][] = [[]];
  for (const piece of pieces) {
    words.at(-1)?.push(piece);
    if (piece.text.trim() === '') words.push([]);
  }
  return words;
}

function withoutEdgeBlanks(pieces: readonly Piece[]): readonly Piece[] {
  const isBlank = ({ text }: Piece) => text.trim() === '';
  const end = pieces.findLastIndex((piece) => !isBlank(piece)) + 1;
  return pieces.slice(0, end);
}

/** From the highest level down, whatever stands at it or above is turned round (UAX #9, rule L2). */
function inVisualOrder(pieces: readonly Piece[]): Piece[] {
  const order = [...pieces];
  const highest = Math.max(0, ...order.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    let start = 0;
    while (start < order.length) {
      let end = start;
      while ((order[end]?.level ?? -1) >= level) end += 1;
      order.splice(start, end - start, ...order.slice(start, end).toReversed());
      start = end + 1;
    }
  }
  return order;
}
