import { type LetterEntity } from '../persistence/letter.entity.js';
import { type LetterResponse } from './letter.dto.js';

/** Without name and address: whoever prints a letter reads them there. */
export function toLetterView({ id, createdAt, postedOn }: LetterEntity): LetterResponse {
  return { id, state: postedOn === null ? 'waiting' : 'posted', createdAt: createdAt.toISOString(), postedOn };
}
