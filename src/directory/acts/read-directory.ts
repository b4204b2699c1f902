import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type Change, type HsdsDocument, type PublishedKind } from '../domain/entry.js';
import { DirectoryEntries, type EntryFilter } from '../persistence/directory-entries.js';
import { SearchDirectory } from './search-directory.js';

/** Which page of a list is wanted; the first one has number 1. */
export interface PageNumber {
  readonly page: number;
  readonly size: number;
}

/** A list in the envelope of HSDS. */
export interface HsdsPage {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly HsdsDocument[];
}

/** An entry that was added, changed or removed. */
export interface DirectoryChange {
  readonly number: number;
  readonly change: Change;
  readonly kind: PublishedKind;
  readonly id: string;
  readonly date: Date;
}

@Injectable()
export class ReadDirectory {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(SearchDirectory) private readonly search: SearchDirectory,
  ) {}

  /** @throws DomainError `directory/not-found`, `directory/removed` */
  async one(kind: PublishedKind, id: string): Promise<HsdsDocument> {
    const entry = await this.work.read((tx) => tx.of(DirectoryEntries).find(kind, id));
    if (entry === null) throw new DomainError('directory/not-found');
    if (entry.change === 'removed') throw new DomainError('directory/removed');
    return dated(entry);
  }

  /** Without words, in an order that stays; with words, the best first. */
  async page(filter: EntryFilter, { page, size }: PageNumber, words?: string): Promise<HsdsPage> {
    const ids = words === undefined ? undefined : (await this.search.run(filter.kind, words)).map(({ id }) => id);
    const [entries, total] = await this.work.read((tx) =>
      tx.of(DirectoryEntries).page({ ...filter, ids }, (page - 1) * size, size),
    );
    const pages = Math.ceil(total / size);
    return {
      total_items: total,
      total_pages: pages,
      page_number: page,
      size: entries.length,
      first_page: page === 1,
      last_page: page >= pages,
      empty: entries.length === 0,
      contents: entries.map(dated),
    };
  }

  /** All services of an organization, fully nested. */
  async servicesOf(organization: string): Promise<readonly HsdsDocument[]> {
    const filter = { kind: 'service', organization } as const;
    const [entries] = await this.work.read((tx) => tx.of(DirectoryEntries).page(filter, 0, MOST_SERVICES));
    return entries.map(dated);
  }

  /** What changed behind `after`; the last change of each entry only. */
  async changes(after: number, size: number): Promise<readonly DirectoryChange[]> {
    const entries = await this.work.read((tx) => tx.of(DirectoryEntries).changes(String(after), size));
    return entries.map(({ number, change, kind, id, lastModified }) => ({
      number: Number(number),
      change,
      kind: kind as PublishedKind,
      id,
      date: lastModified,
    }));
  }
}

/** More than any office provides. */
const MOST_SERVICES = 1_000;

interface Dated {
  readonly document: HsdsDocument;
  readonly lastModified: Date;
}

const dated = ({ document, lastModified }: Dated): HsdsDocument => ({
  ...document,
  last_modified: lastModified.toISOString(),
});
