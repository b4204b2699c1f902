import { type OpenAPIObject } from '@nestjs/swagger';
import { placesOf } from './operation.js';

/** Says of an open operation that it is open: otherwise nobody can tell it from one whose sign-in was forgotten. */
export function describeSignIn(document: OpenAPIObject): OpenAPIObject {
  for (const { operation } of placesOf(document)) operation.security ??= [];
  return document;
}
