import { type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { type DirectoryChanges } from '../domain/directory-changes.js';
import { type EntryKind, type KnownEntry, type PublishedKind } from '../domain/entry.js';
import { DirectoryEntryEntity } from './directory-entry.entity.js';

/** One process at a time brings the directory up to date; nobody waits for it. */
const SYNCHRONISING = 'directory';

/** Entries written by one statement; it must end in time also on a slow machine. */
const BATCH = 200;

/** Which entries of a kind are wanted; what is left out leaves none out. */
export interface EntryFilter {
  readonly kind: PublishedKind;
  readonly organization?: string | undefined;
  readonly term?: string | undefined;
  readonly taxonomy?: string | undefined;
  /** Changed at this time or later. */
  readonly modifiedAfter?: Date | undefined;
  /** The `parent_id` of taxonomy terms; `null` for those without one. */
  readonly parent?: string | null | undefined;
  /** Only these, in this order. */
  readonly ids?: readonly string[] | undefined;
}

export class DirectoryEntries {
  constructor(private readonly manager: EntityManager) {}

  /** Whether nobody else is at it; then nobody else begins until the end of the transaction. */
  async lock(): Promise<boolean> {
    const [row] = await this.manager.query<{ locked: boolean }[]>(
      'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS locked',
      [SYNCHRONISING],
    );
    return row?.locked === true;
  }

  async known(): Promise<KnownEntry[]> {
    return this.manager.query(`SELECT id, hash, change = 'removed' AS removed FROM directory_entry`);
  }

  /** Writes under the lock; each change gets the next number. */
  async apply({ written, removed }: DirectoryChanges, at: Date): Promise<void> {
    const rows = written.map(({ entry, change }) => ({ ...entry, change }));
    for (let first = 0; first < rows.length; first += BATCH) {
      await this.manager.query(UPSERT, [JSON.stringify(rows.slice(first, first + BATCH)), at]);
    }
    await this.manager.query(REMOVE, [removed, at]);
    await this.manager.query(ADD_WORDS);
    await this.manager.query(FORGET_WORDS);
  }

  /** An entry, also a removed one. */
  find(kind: PublishedKind, id: string): Promise<DirectoryEntryEntity | null> {
    return this.manager.findOneBy(DirectoryEntryEntity, { kind, id });
  }

  /** Those of the page, and how many there are in all. */
  page(filter: EntryFilter, skip: number, take: number): Promise<[DirectoryEntryEntity[], number]> {
    const query = this.matching(filter);
    if (filter.ids === undefined) query.orderBy('entry.id');
    else query.orderBy('array_position(:ids::uuid[], entry.id)');
    return query.offset(skip).limit(take).getManyAndCount();
  }

  /** Changes with a number above `after`, in their order. */
  changes(after: string, take: number): Promise<DirectoryEntryEntity[]> {
    return this.manager
      .createQueryBuilder(DirectoryEntryEntity, 'entry')
      .select(['entry.id', 'entry.kind', 'entry.change', 'entry.number', 'entry.firstSeen', 'entry.lastModified'])
      .where('entry.number > :after', { after })
      .andWhere('entry.kind <> :kind', { kind: 'public_service' satisfies EntryKind })
      .orderBy('entry.number')
      .limit(take)
      .getMany();
  }

  private matching(filter: EntryFilter): SelectQueryBuilder<DirectoryEntryEntity> {
    const query = this.manager
      .createQueryBuilder(DirectoryEntryEntity, 'entry')
      .where(`entry.kind = :kind AND entry.change <> 'removed'`, filter);
    const { organization, term, taxonomy, modifiedAfter, parent, ids } = filter;
    if (organization !== undefined) query.andWhere('entry.organization = :organization', { organization });
    if (term !== undefined) query.andWhere(':term = ANY (entry.terms)', { term });
    if (taxonomy !== undefined) query.andWhere(':taxonomy = ANY (entry.taxonomies)', { taxonomy });
    if (modifiedAfter !== undefined) query.andWhere('entry.lastModified >= :modifiedAfter', { modifiedAfter });
    if (parent === null) query.andWhere(`entry.document ->> 'parent_id' IS NULL`);
    if (parent) query.andWhere(`entry.document ->> 'parent_id' = :parent`, { parent });
    if (ids !== undefined) query.andWhere('entry.id = ANY (:ids::uuid[])', { ids });
    return query;
  }
}

const UPSERT = `
  INSERT INTO directory_entry (
    id, kind, key, organization, terms, taxonomies, title, folded, german, english, document, hash, change, number,
    first_seen, last_modified
  )
  SELECT
    one.id, one.kind, one.key, one.organization, one.terms, one.taxonomies, one.title, one.folded,
    to_tsvector('german', one.folded), to_tsvector('english', one.folded), one.document, one.hash, one.change,
    (SELECT coalesce(max(number), 0) FROM directory_entry) + row_number() OVER (ORDER BY one.kind, one.key), $2, $2
  FROM json_to_recordset($1::json) AS one (
    id uuid, kind text, key text, organization uuid, terms uuid[], taxonomies uuid[], title text, folded text,
    document json, hash text, change text
  )
  ON CONFLICT (id) DO UPDATE SET
    organization = excluded.organization, terms = excluded.terms, taxonomies = excluded.taxonomies,
    title = excluded.title, folded = excluded.folded, german = excluded.german, english = excluded.english,
    document = excluded.document, hash = excluded.hash, change = excluded.change, number = excluded.number,
    last_modified = excluded.last_modified`;

const REMOVE = `
  UPDATE directory_entry AS entry SET change = 'removed', number = gone.number, last_modified = $2
  FROM (
    SELECT id, (SELECT max(number) FROM directory_entry) + row_number() OVER (ORDER BY kind, key) AS number
    FROM directory_entry WHERE id = ANY ($1::uuid[])
  ) AS gone
  WHERE entry.id = gone.id`;

const WORDS = `SELECT DISTINCT unnest(string_to_array(folded, ' ')) FROM directory_entry WHERE change <> 'removed'`;

const ADD_WORDS = `INSERT INTO directory_word (word) ${WORDS} ON CONFLICT DO NOTHING`;

const FORGET_WORDS = `DELETE FROM directory_word WHERE word NOT IN (${WORDS})`;
