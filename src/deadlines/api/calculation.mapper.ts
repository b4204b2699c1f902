import { DomainError } from '../../platform/problem/index.js';
import { refused } from '../acts/refused.js';
import { calculateDeadline } from '../domain/calculate-deadline.js';
import { calculateVector } from '../domain/calculate-vector.js';
import { parseDeadlineQuery } from '../domain/deadline-query.js';
import { type Parsed } from '../domain/parse.js';
import { isRefusal } from '../domain/refusal.js';
import { parseVectorInput } from '../domain/vector-input.js';
import { type CalculationResponse } from './calculation.response.js';

/**
 * Answers a declared deadline where the question names one, else a period stated in full.
 * @throws DomainError `request/invalid` where it cannot be read, else the code of the refusal or `deadline/no-date`
 */
export function calculate(question: unknown): CalculationResponse {
  return isAboutDeclared(question) ? declared(question) : stated(question);
}

const isAboutDeclared = (question: unknown): boolean =>
  typeof question === 'object' && question !== null && Object.hasOwn(question, 'deadlineId');

function declared(question: unknown): CalculationResponse {
  const answer = calculateDeadline(read(parseDeadlineQuery(question)));
  if (answer.kind !== 'computed') throw refused(answer);
  const { kind: _, budget: __, suspended: ___, ...days } = answer;
  return days;
}

function stated(question: unknown): CalculationResponse {
  const answer = calculateVector(read(parseVectorInput(question)));
  if (isRefusal(answer)) throw refused(answer);
  const { kind: _, ...days } = answer;
  return days;
}

function read<T>(parsed: Parsed<T>): T {
  if (parsed.kind === 'invalid') throw new DomainError('request/invalid', { errors: parsed.faults });
  return parsed.input;
}
