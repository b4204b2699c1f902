import { type Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { cursorOf, type Page, type Pageable } from '../database/index.js';
import { DomainError } from '../problem/index.js';

@ObjectType('PageInfo', { description: 'Where a page stands in its list' })
export class PageInfoModel {
  @Field({ description: 'Is there a next page?' }) hasNextPage: boolean;
  @Field({ description: 'Is there a page before? Lists are read forwards' }) hasPreviousPage: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first one; null on an empty page' })
  startCursor: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last one, for the next page; null on an empty page',
  })
  endCursor: string | null;
}

interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** A page of a list, as a client walks through it. */
export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfoModel;
  readonly totalCount: number | null;
}

/** The type of a page of `node`; it is called after it. */
export function connectionType<Node>(node: Type<Node>, name: string): Type<Connection<Node>> {
  const Edge = class {};
  ObjectType(`${name}Edge`, { description: `One ${name} of a page` })(Edge);
  Field(() => String, { description: 'Its place in the list' })(Edge.prototype, 'cursor');
  Field(() => node, { description: `The ${name}` })(Edge.prototype, 'node');

  const Model = class {};
  ObjectType(`${name}Connection`, { description: `A page of a list of ${name}` })(Model);
  Field(() => [Edge], { description: 'The page, each with its place' })(Model.prototype, 'edges');
  Field(() => [node], { description: 'The page, for clients that need no places' })(Model.prototype, 'nodes');
  Field(() => PageInfoModel, { description: 'Where the page stands' })(Model.prototype, 'pageInfo');
  Field(() => Int, {
    nullable: true,
    description: 'Length of the whole list, as far as the viewer may see it; counted only where it is asked for',
  })(Model.prototype, 'totalCount');
  return Model as Type<Connection<Node>>;
}

/** Which part of the list is asked for. */
interface Asked {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A page that the database cut, each row as `toNode` shows it. */
export function connectionOf<Row extends Pageable, Node>(
  { items, next, total }: Page<Row>,
  { after }: Pick<Asked, 'after'>,
  toNode: (row: Row) => Node,
): Connection<Node> {
  const edges = items.map((row) => ({ cursor: cursorOf(row), node: toNode(row) }));
  return toConnection(edges, {
    hasNextPage: next !== null,
    hasPreviousPage: hasBegun(after),
    totalCount: total ?? null,
  });
}

/**
 * A page of a list that is at hand as a whole.
 * @throws DomainError `request/bad-cursor`
 */
export function connectionWithin<Node extends { readonly id: string }>(
  all: readonly Node[],
  { first, after }: Asked,
): Connection<Node> {
  const cursors = all.map(({ id }) => Buffer.from(id).toString('base64url'));
  const begin = hasBegun(after) ? cursors.indexOf(after) + 1 : 0;
  if (hasBegun(after) && begin === 0) throw new DomainError('request/bad-cursor');
  const edges = all.slice(begin, begin + first).map((node, at) => ({ cursor: cursors[begin + at] ?? '', node }));
  const hasNextPage = begin + first < all.length;
  return toConnection(edges, { hasNextPage, hasPreviousPage: begin > 0, totalCount: all.length });
}

/** GraphQL leaves out or sends `null` where a list is read from its beginning. */
const hasBegun = (after: Asked['after']): after is string => after !== undefined && after !== null;

type Standing = Pick<PageInfoModel, 'hasNextPage' | 'hasPreviousPage'> & Pick<Connection<unknown>, 'totalCount'>;

function toConnection<Node>(edges: readonly Edge<Node>[], { totalCount, ...has }: Standing): Connection<Node> {
  const ends = { startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
  return { edges, nodes: edges.map(({ node }) => node), pageInfo: { ...has, ...ends }, totalCount };
}
