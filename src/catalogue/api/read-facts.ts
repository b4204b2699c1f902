import { type FactInput } from './fact.input.js';
import { type Facts, parseFacts } from '../../authority-kit/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type AreaKey, parseAreaKey } from '../domain/area-key.js';

/**
 * Facts as a caller sent them under `pointer`, checked against the vocabulary.
 * @throws DomainError `request/invalid` naming each fact, never its value
 */
export function readFacts(input: unknown, pointer: string): Facts {
  const parsed = parseFacts(input ?? {});
  if ('facts' in parsed) return parsed.facts;
  throw new DomainError('request/invalid', {
    errors: parsed.problems.map(({ fact, code, expected }) => ({
      pointer: fact === '' ? pointer : `${pointer}/${fact.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      code,
      message: `must be ${expected}`,
    })),
  });
}

/**
 * A municipality key as a caller sent it under `pointer`.
 * @throws DomainError `request/invalid`
 */
export function readPlace(input: unknown, pointer: string): AreaKey {
  const parsed = parseAreaKey(input);
  if (parsed.kind === 'key') return parsed.key;
  throw new DomainError('request/invalid', {
    errors: [{ pointer, code: parsed.code, message: 'must be a municipality key (AGS), such as 03354018' }],
  });
}

/** @throws DomainError `request/invalid` where a fact has no value or several, or none the vocabulary knows */
export function factsFrom(inputs: readonly FactInput[], pointer: string): Facts {
  const entries = inputs.map(({ fact, ...values }, index): [string, unknown] => {
    const given = Object.values(values).filter((value) => value !== undefined && value !== null);
    if (given.length !== 1) {
      const fault = { pointer: `${pointer}/${index}`, code: 'one-value', message: 'give exactly one value' };
      throw new DomainError('request/invalid', { errors: [fault] });
    }
    return [fact, given[0]];
  });
  return readFacts(Object.fromEntries(entries), pointer);
}
