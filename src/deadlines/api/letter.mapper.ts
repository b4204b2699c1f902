import { type LetterEntity } from '../persistence/letter.entity.js';
import { type LetterModel } from './letter.model.js';

export function toLetterModel(row: LetterEntity): LetterModel {
  const { caseId: _, personId: __, recordedBy: ___, authority, recordedAt, correctedAt, ...shown } = row;
  return {
    ...shown,
    sender: authority,
    recordedAt: recordedAt.toISOString(),
    correctedAt: correctedAt?.toISOString() ?? null,
  };
}
