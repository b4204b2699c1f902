import { type Direction, type Locale } from '../../notifications/index.js';
import { REFUSALS, type RefusalCode, REMEDIES } from '../law/refusals.js';
import { DISCLOSURE_WORDS } from '../texts/words.js';
import { type RequestKind, type RequestState } from './rights-request.js';

/** What was decided. */
export interface Decided {
  readonly kind: RequestKind;
  readonly state: RequestState;
  readonly code: RefusalCode | null;
}

/** What a person is answered, in words. */
export interface WordedAnswer {
  readonly locale: Locale;
  readonly direction: Direction;
  readonly text: string;
  /** Where the reason of a refusal is written. */
  readonly article: string | null;
  /** What can be done against it (Art. 12 Abs. 4 DSGVO). */
  readonly remedies: readonly { readonly article: string; readonly text: string }[];
}

type Language = Pick<WordedAnswer, 'locale' | 'direction'>;

/** `null` as long as nobody has decided, and where the person took it back. */
export function wordAnswer({ kind, state, code }: Decided, language: Language): WordedAnswer | null {
  const { carriedOut, refused, remedies } = DISCLOSURE_WORDS[language.locale].answers;
  if (state === 'carried_out') return { ...language, text: carriedOut[kind], article: null, remedies: [] };
  if (state !== 'refused' || code === null) return null;
  const ways = [
    { article: REMEDIES.complaint, text: remedies.complaint },
    { article: REMEDIES.court, text: remedies.court },
  ];
  return { ...language, text: refused[code], article: REFUSALS[code].article, remedies: ways };
}
