import { DomainError } from '../../platform/problem/index.js';
import { type PageNumber } from '../acts/read-directory.js';
import { type HsdsDocument } from '../domain/entry.js';
import { minimal, withoutNested } from '../domain/shapes.js';
import { PAGE_SIZE } from './directory.query.js';

interface Asked {
  readonly page: number;
  readonly per_page?: number;
  readonly minimal?: boolean;
}

/** @throws DomainError `request/invalid` where more is asked for than a page can have */
export function requestedPage({ page, per_page, minimal: least = false }: Asked): PageNumber {
  const most = least ? PAGE_SIZE.mostMinimal : PAGE_SIZE.most;
  const size = per_page ?? (least ? PAGE_SIZE.mostMinimal : PAGE_SIZE.usual);
  if (size <= most) return { page, size };
  const fault = { pointer: '/per_page', code: 'max', message: `per_page must not be greater than ${most}` };
  throw new DomainError('request/invalid', { errors: [fault] });
}

interface AskedShape {
  readonly full?: boolean;
  readonly minimal?: boolean;
}

/** How much of each object is given. */
export function requestedShape({ full, minimal: least }: AskedShape): (document: HsdsDocument) => HsdsDocument {
  if (least === true) return minimal;
  return full === true ? (document) => document : withoutNested;
}

export const toDate = (text: string | undefined): Date | undefined => (text === undefined ? undefined : new Date(text));
