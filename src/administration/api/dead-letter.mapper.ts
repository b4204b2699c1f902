import { type DeadLetter } from '../../platform/queue/index.js';
import { type ExplainedLetter } from '../acts/read-dead-letters.js';
import { type DeadLetterResponse, type ExplainedDeadLetterResponse } from './dead-letter.dto.js';

export function toDeadLetterView(letter: DeadLetter): DeadLetterResponse {
  const { id, kind, what, subject, reason, errorClass, attempts } = letter;
  return {
    id,
    kind,
    what,
    subject,
    reason,
    errorClass,
    attempts,
    firstTryAt: letter.firstTryAt?.toISOString() ?? null,
    lastTryAt: letter.lastTryAt?.toISOString() ?? null,
    createdAt: letter.createdAt.toISOString(),
  };
}

export function toExplainedView(letter: ExplainedLetter): ExplainedDeadLetterResponse {
  return { ...toDeadLetterView(letter), meaning: letter.meaning, advice: letter.advice };
}
