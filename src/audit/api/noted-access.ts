import { type SignedRequest } from '../../platform/access/index.js';
import { type AccessBasis } from '../acts/open-matter.js';

/** One thing a request asks for, noted before it is done and logged before its answer leaves. */
export interface NotedAccess extends AccessBasis {
  /** Route or root field. */
  readonly action: string;
  readonly objectId: string | null;
  readonly searchHash: string | null;
  /** Member of `data` that answers it in GraphQL; `undefined` in REST. */
  readonly responseKey: string | undefined;
  /** Its place in that member, where it is a list with one answer for each id. */
  readonly place: number | undefined;
}

const noted = new WeakMap<object, NotedAccess[]>();

export function noteAccess(request: SignedRequest, access: NotedAccess): void {
  noted.set(request, [...notedOf(request), access]);
}

/** What somebody looked for with a POST, as a hash of it. */
export function noteSearch(request: SignedRequest, searchHash: string): void {
  noted.set(
    request,
    notedOf(request).map((access) => ({ ...access, searchHash })),
  );
}

export const notedOf = (request: object): readonly NotedAccess[] => noted.get(request) ?? [];
