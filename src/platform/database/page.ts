import { type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { DomainError } from '../problem/domain-error.js';

/** Where a page begins and how long it is. `cursor` is opaque: what the page before it gave as `next`. */
export interface PageRequest {
  readonly limit: number;
  readonly cursor: string | undefined;
  /** Whether to count the whole list too. */
  readonly counted?: boolean;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Cursor of the next page; `null` on the last one. */
  readonly next: string | null;
  /** Length of the whole list; there where it was to be counted. */
  readonly total?: number;
}

/** What a table needs to be paged: rows in the order (created_at, id), newest first. */
export interface Pageable extends ObjectLiteral {
  readonly id: string;
  readonly createdAt: Date;
}

/** Rows that happened rather than were created: in the order (at, id). */
interface Happened extends ObjectLiteral {
  readonly id: string;
  readonly at: Date;
}

/**
 * Reads one page by key, so that its cost does not grow with its number and no row is shown twice or left out.
 * @throws DomainError `request/bad-cursor`
 */
export async function pageOf<T extends Pageable | Happened>(
  query: SelectQueryBuilder<T>,
  { limit, cursor, counted = false }: PageRequest,
): Promise<Page<T>> {
  const { alias } = query;
  const total = counted ? { total: await query.getCount() } : {};
  const at = query.expressionMap.mainAlias?.metadata.findColumnWithPropertyName('createdAt') ? 'createdAt' : 'at';
  if (cursor !== undefined) {
    query.andWhere(`(${alias}.${at}, ${alias}.id) < (:afterAt, :afterId)`, readCursor(cursor));
  }
  const rows = await query
    .orderBy(`${alias}.${at}`, 'DESC')
    .addOrderBy(`${alias}.id`, 'DESC')
    .limit(limit + 1)
    .getMany();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? cursorOf(last) : null, ...total };
}

/** One page out of pages of several tables that were read with the same request; the cursor continues in all of them. */
export function mergePages<T extends Pageable>(pages: readonly Page<T>[], limit: number): Page<T> {
  const all = pages
    .flatMap(({ items }) => items)
    .toSorted((one, other) => +other.createdAt - +one.createdAt || (one.id < other.id ? 1 : -1));
  const items = all.slice(0, limit);
  const last = items.at(-1);
  const more = all.length > limit || pages.some(({ next }) => next !== null);
  return { items, next: more && last !== undefined ? cursorOf(last) : null };
}

/** The place of a row in its list. */
export function cursorOf({ id, ...row }: Pageable | Happened): string {
  return Buffer.from(`${('createdAt' in row ? row.createdAt : row.at).toISOString()} ${id}`).toString('base64url');
}

const CURSOR = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) ([0-9a-f-]{36})$/;

function readCursor(cursor: string): { afterAt: Date; afterId: string } {
  const [, at, id] = CURSOR.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (at === undefined || id === undefined || Number.isNaN(Date.parse(at))) throw new DomainError('request/bad-cursor');
  return { afterAt: new Date(at), afterId: id };
}
