import { LATE_HINTS, type LateHint } from '../texts/late-hints.js';
import { LOCALES, type Locale } from '../texts/locales.js';
import { isolate } from './bidi.js';
import { fillIn } from './fill-in.js';

/** What can still be done about a period that was missed, and by which provision. */
export function renderHint(hint: LateHint, locale: Locale): string {
  const texts = LATE_HINTS[locale];
  const basis = isolate(hint.basis, LOCALES[locale].direction);
  if (!('within' in hint)) return fillIn(texts[hint.kind], locale, { basis });
  const values = { basis, within: texts.within[hint.within], limit: texts.limit[hint.limit] };
  const sentence = fillIn(texts[hint.kind], locale, values);
  return hint.catchUp ? `${sentence} ${texts.catchUp}` : sentence;
}
