import { applyDecorators } from '@nestjs/common';
import { Args, Field, ID } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsOptional, IsString } from 'class-validator';
import { isUuid } from '../http/uuid-or.js';

/** Nothing has this id; what is no id stands for it, so that it is answered like one that does not exist. */
const OF_NOTHING = '00000000-0000-0000-0000-000000000000';

const idOrNothing = (value: unknown): unknown => (typeof value !== 'string' || isUuid(value) ? value : OF_NOTHING);

/** The id a root field is about. */
export const IdArg = (name: string, description: string) =>
  Args(name, { type: () => ID, description }, { transform: idOrNothing });

interface Described {
  readonly description: string;
  readonly nullable?: boolean;
}

/** A member of an input that names a node by its id. */
export const InputId = ({ description, nullable = false }: Described): PropertyDecorator =>
  applyDecorators(
    Field(() => ID, { description, nullable }),
    Transform(({ value }: { readonly value: unknown }) => idOrNothing(value)),
    IsString(),
    ...(nullable ? [IsOptional()] : []),
  );
