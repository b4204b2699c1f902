import { applyDecorators } from '@nestjs/common';
import { Args, createUnionType, Field, Mutation, ObjectType, type ReturnTypeFunc } from '@nestjs/graphql';
import { Refusal } from '../problem/index.js';
import { REFUSALS } from './refusal.model.js';

/** What one member of a success is. */
interface Given {
  readonly type: ReturnTypeFunc;
  readonly description: string;
  readonly nullable?: boolean;
}

interface Declared<Members extends string> {
  readonly name: string;
  readonly description: string;
  /** What a success tells; the handler returns an object with these members. */
  readonly success: Readonly<Record<Members, Given>>;
}

type Handler<Answer> = (
  target: object,
  name: string,
  method: { readonly value?: (...args: never[]) => Promise<Answer> },
) => void;

/**
 * A mutation. It answers with its success or with one of the refusals, which the filter makes of every broken rule that
 * the caller can do something about; the handler only knows the success.
 */
export function Mutates<Members extends string>(declared: Declared<Members>): Handler<Record<Members, unknown>> {
  const { name, description } = declared;
  const payload = payloadOf(declared);
  return applyDecorators(Mutation(() => payload, { name, description }));
}

/** The one argument of a mutation. */
export const Input = () => Args('input', { description: 'What is asked for' });

function payloadOf({ name, success }: Declared<string>) {
  const subject = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const Success = class {};
  ObjectType(`${subject}Success`, { description: `What \`${name}\` did` })(Success);
  for (const [member, { type, ...options }] of Object.entries(success)) Field(type, options)(Success.prototype, member);
  return createUnionType({
    name: `${subject}Payload`,
    description: `What becomes of \`${name}\`: done, or why not`,
    types: () => [Success, ...REFUSALS],
    resolveType: (answer: unknown) => (answer instanceof Refusal ? answer.kind : `${subject}Success`),
  });
}
