import { Inject, Injectable } from '@nestjs/common';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { StoredHandOffs } from '../persistence/stored-hand-offs.js';
import { StoredWords } from '../persistence/stored-words.js';

/** Rows in one transaction: few enough that nobody waits long for one of them. */
const BATCH = 100;

/** Seals what was stored before it was sealed; what is sealed already is left alone. */
@Injectable()
export class SealStoredHandOffs {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** How many hand-offs, notes, duties and disputes were sealed. */
  async run(): Promise<number> {
    const handOffs = await this.all((tx) => tx.of(StoredHandOffs).sealContents(BATCH));
    const notes = await this.all((tx) => tx.of(StoredHandOffs).sealNotes(BATCH));
    const duties = await this.all((tx) => tx.of(StoredWords).sealDuties(BATCH));
    const disputes = await this.all((tx) => tx.of(StoredWords).sealDisputes(BATCH));
    return handOffs + notes + duties + disputes;
  }

  private async all(batch: (tx: Tx) => Promise<number>): Promise<number> {
    let sealed = 0;
    for (;;) {
      const count = await this.work.run(batch);
      if (count === 0) return sealed;
      sealed += count;
    }
  }
}
