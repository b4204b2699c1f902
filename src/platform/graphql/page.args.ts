import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ArgsType, Field, GqlExecutionContext, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import { type PageRequest } from '../database/index.js';

/** Which part of a list is asked for, by the specification of cursor connections. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'Length of the page, at most 100' })
  @IsInt()
  @Min(1)
  @Max(100)
  first: number = 20;

  @Field(() => String, { nullable: true, description: '`endCursor` of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  after?: string | null;
}

/** The page as acts read it. */
export const pageRequest = ({ first, after }: PageArgs, counted: boolean): PageRequest => ({
  limit: first,
  cursor: after ?? undefined,
  counted,
});

/** Whether the client asks how long the whole list is, which costs a statement of its own. */
export const AsksForTotal = createParamDecorator((_: unknown, context: ExecutionContext): boolean => {
  const { fieldNodes, fragments } = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
  return fieldNodes.some(({ selectionSet }) => selectionSet !== undefined && namesTotal(selectionSet, fragments));
});

const namesTotal = ({ selections }: SelectionSetNode, fragments: GraphQLResolveInfo['fragments']): boolean =>
  selections.some((one) => {
    if (one.kind === Kind.FIELD) return one.name.value === 'totalCount';
    const set = one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments[one.name.value]?.selectionSet;
    return set !== undefined && namesTotal(set, fragments);
  });
