import { type OpenAPIObject } from '@nestjs/swagger';

export type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

export type Answer = Exclude<NonNullable<Operation['responses'][string]>, { $ref: string }>;

/** One operation with its place in the contract. */
export interface Placed {
  readonly path: string;
  /** In lower case. */
  readonly method: string;
  readonly operation: Operation;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

export function placesOf({ paths }: OpenAPIObject): Placed[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ path, method, operation }];
    }),
  );
}

/** Whether the operation takes a parameter of that name there. */
export const takes = ({ parameters = [] }: Operation, place: 'path' | 'query' | 'header', name?: string): boolean =>
  parameters.some((one) => 'in' in one && one.in === place && (name === undefined || one.name === name));

/** Whether an answer of the operation can have that media type. */
export const answersIn = ({ responses }: Operation, type: string): boolean =>
  Object.values(responses).some(
    (answer) => answer !== undefined && 'content' in answer && type in (answer.content ?? {}),
  );
