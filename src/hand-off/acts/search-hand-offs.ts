import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type DataFieldId } from '../../authority-kit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { type Page, type PageRequest, UnitOfWork } from '../../platform/database/index.js';
import { SECOND_MARK } from '../domain/searchable.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { SearchableHandOffs, type Wanted } from '../persistence/searchable-hand-offs.js';

/** A number of a person, and the day they were born on. */
export interface SearchedPerson {
  readonly field: DataFieldId;
  readonly value: string;
  readonly birthDate: string;
}

/** What was found, and what of the search may be kept. */
export interface Found {
  readonly page: Page<HandOffEntity>;
  /** Says to whoever has the search key of the authority what was looked for, and to nobody else. */
  readonly searchHash: string;
}

/** Finds hand-offs of the viewer's office by what they say of a person; what others have looks like what nobody has. */
@Injectable()
export class SearchHandOffs {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  run({ field, value, birthDate }: SearchedPerson, viewer: Viewer, request: PageRequest): Promise<Found> {
    const marks = { [field]: value, [SECOND_MARK]: birthDate };
    return this.work.run(async (tx) => {
      const handOffs = tx.of(SearchableHandOffs);
      const wanted = await handOffs.wanted(viewer, marks);
      return { page: await handOffs.page(viewer, wanted, request), searchHash: hashOf(wanted) };
    });
  }
}

const hashOf = (wanted: Wanted): string =>
  createHash('sha256')
    .update(
      Object.values(wanted)
        .map(([newest = '']) => newest)
        .join(' '),
    )
    .digest('hex');
