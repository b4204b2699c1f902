import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { DomainError, type Fault } from './domain-error.js';

/** Parses bodies at the edge: unknown members are refused, each fault is named by its JSON pointer. */
export const validationPipe = () =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) =>
      new DomainError('request/invalid', { errors: errors.flatMap((error) => faultsOf(error, '')) }),
  });

function faultsOf(error: ValidationError, parent: string): Fault[] {
  const pointer = `${parent}${pointerTo(error.property)}`;
  const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({ pointer, code, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}

/** The member of that name (RFC 6901 § 3). */
export const pointerTo = (name: string): string => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
