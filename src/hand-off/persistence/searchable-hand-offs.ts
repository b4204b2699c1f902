import { type EntityManager } from 'typeorm';
import { HAND_OFFS, parametersOf, predicateOf, subjectOf } from '../../access-policy/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { type Page, pageOf, type PageRequest } from '../../platform/database/index.js';
import { ValueDigests } from '../../platform/sealing/index.js';
import { searchable } from '../domain/searchable.js';
import { HandOffEntity } from './hand-off.entity.js';
import { scopeOf, SealedHandOffs } from './sealed-hand-offs.js';

/** What a hand-off has to hold to be found: all of it, by field. */
export type Marks = Readonly<Record<string, string>>;

/** Digests of marks, by field, under each search key of an authority. */
export type Wanted = Readonly<Record<string, readonly string[]>>;

/** Hand-offs as they are found by identifiers, which are readable nowhere in the database. */
export class SearchableHandOffs {
  private readonly digests: ValueDigests;

  constructor(private readonly manager: EntityManager) {
    this.digests = new ValueDigests(manager);
  }

  /** Both sides find it from now on, the receiver no longer than it may read the contents. */
  keep(row: HandOffEntity): Promise<void> {
    return this.put(row, searchable(row.content as Marks));
  }

  /** The same for what its contents have to say from now on. */
  async correct(row: HandOffEntity, contents: Marks): Promise<void> {
    const found = searchable(row.content as Marks);
    const right = Object.entries(contents).filter(([field]) => found[field] !== undefined);
    await this.put(row, Object.fromEntries(right));
  }

  /** What was offered before it could be found, in the order of ids; at most `limit` after `last`. */
  async offeredAfter(last: string, limit: number): Promise<HandOffEntity[]> {
    const rows = await this.manager
      .createQueryBuilder(HandOffEntity, 'hand_off')
      .where('hand_off.id > :last AND hand_off.offered_at IS NOT NULL AND hand_off.sealed_content IS NOT NULL', {
        last,
      })
      .andWhere('NOT EXISTS (SELECT FROM value_digest WHERE value_digest.scope = hand_off.id)')
      .orderBy('hand_off.id')
      .limit(limit)
      .getMany();
    return new SealedHandOffs(this.manager).opened(rows);
  }

  /** What the authority of the viewer looks for to find these marks, by field. */
  async wanted({ authority }: Viewer, marks: Marks): Promise<Wanted> {
    const wanted: Record<string, readonly string[]> = {};
    for (const [field, value] of Object.entries(marks)) {
      wanted[field] = await this.digests.wanted(authority ?? '', field, value);
    }
    return wanted;
  }

  /** A page of those of the viewer's that hold everything wanted, newest first. */
  async page(viewer: Viewer, wanted: Wanted, request: PageRequest): Promise<Page<HandOffEntity>> {
    const predicate = predicateOf(HAND_OFFS, 'list', subjectOf(viewer));
    const query = this.manager
      .createQueryBuilder(HandOffEntity, 'hand_off')
      .where(`(${predicate})`, parametersOf(viewer));
    for (const [field, digests] of Object.entries(wanted)) {
      query.andWhere(HAS_DIGEST.replaceAll('FIELD', field), {
        [`digests_${field}`]: digests,
        [`field_${field}`]: field,
      });
    }
    const page = await pageOf(query, request);
    await new SealedHandOffs(this.manager).opened(page.items);
    return page;
  }

  private put(row: HandOffEntity, values: Marks): Promise<void> {
    return this.digests.keep(scopeOf(row), [row.fromAuthority, row.toAuthority], values);
  }
}

const HAS_DIGEST = `EXISTS (SELECT FROM value_digest WHERE value_digest.scope = hand_off.id
  AND value_digest.authority = :viewer_authority AND value_digest.field = :field_FIELD
  AND value_digest.digest = ANY (:digests_FIELD))`;
