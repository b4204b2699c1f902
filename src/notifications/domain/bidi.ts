import type { Direction } from '../texts/locales.js';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** Characters by which a value could leave its isolate or turn the text around it (Unicode UAX #9). */
const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/** `value` without controls of its own over the direction of the text. */
export function withoutDirectionControls(value: string): string {
  return value.replace(DIRECTION_CONTROLS, '');
}

/** `value` so that its letters, as of a German office, do not reorder a sentence written from right to left. */
export function isolate(value: string, direction: Direction): string {
  return direction === 'rtl' ? `${FIRST_STRONG_ISOLATE}${value}${POP_DIRECTIONAL_ISOLATE}` : value;
}

/** `address` isolated; the space keeps the closing mark out of the address where a phone makes it a link. */
export function isolateLink(address: string, direction: Direction): string {
  return direction === 'rtl' ? isolate(`${address} `, direction) : address;
}
