import { QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { ForbiddenException, NotFoundException } from '@nestjs/common';
import { DomainError } from './domain-error.js';
import { toDomainError } from './to-domain-error.js';

const withCode = (code: string) => Object.assign(new Error('words that must not leave'), { code });
const withStatus = (statusCode: number) => Object.assign(new Error('words'), { statusCode });

describe('what an error becomes outside', () => {
  it('keeps an error of ours', () => {
    const own = new DomainError('case/not-found');
    expect(toDomainError(own)).toBe(own);
  });

  it.each([
    [new NotFoundException(), 'request/no-route'],
    [new ForbiddenException(), 'request/forbidden'],
    [withStatus(413), 'request/too-large'],
    [withStatus(415), 'request/media-type'],
    [withStatus(400), 'request/malformed'],
    [withCode('57P01'), 'request/unavailable'],
    [withCode('57014'), 'request/unavailable'],
    [withCode('53300'), 'request/unavailable'],
    [withCode('40P01'), 'request/unavailable'],
    [withCode('ECONNREFUSED'), 'request/unavailable'],
    [new Error('Connection terminated unexpectedly'), 'request/unavailable'],
    [new QueryRunnerProviderAlreadyReleasedError(), 'request/unavailable'],
    [withCode('23505'), 'request/failed'],
    [new RangeError('Maximum call stack size exceeded'), 'request/malformed'],
    [new RangeError('Invalid time value'), 'request/failed'],
    ['a string', 'request/failed'],
    [undefined, 'request/failed'],
  ])('%s becomes %s', (error, code) => {
    expect(toDomainError(error).code).toBe(code);
  });

  it('takes no words of a foreign error with it', () => {
    expect(JSON.stringify(toDomainError(withCode('23505')).details)).toBe('{}');
  });
});
