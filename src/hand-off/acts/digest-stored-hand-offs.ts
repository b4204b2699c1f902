import { Inject, Injectable } from '@nestjs/common';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { SearchableHandOffs } from '../persistence/searchable-hand-offs.js';

/** Rows in one transaction: few enough that nobody waits long for one of them. */
const BATCH = 100;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Lets what was offered before hand-offs could be found by identifiers be found as well; it may be run again at any time. */
@Injectable()
export class DigestStoredHandOffs {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** How many hand-offs were looked at. */
  async run(): Promise<number> {
    let count = 0;
    for (let last: string | undefined = FIRST; last !== undefined;) {
      const ids = await this.work.run((tx) => this.batch(tx, last ?? FIRST));
      count += ids.length;
      last = ids.at(-1);
    }
    return count;
  }

  private async batch(tx: Tx, last: string): Promise<string[]> {
    const handOffs = tx.of(SearchableHandOffs);
    const rows = await handOffs.offeredAfter(last, BATCH);
    for (const row of rows) await handOffs.keep(row);
    return rows.map(({ id }) => id);
  }
}
