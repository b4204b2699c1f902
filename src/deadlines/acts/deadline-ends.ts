import { Injectable } from '@nestjs/common';
import { type Tx } from '../../platform/database/index.js';
import { type KeptDeadline } from './kept-deadline.js';

/** Does what must happen together with the end of a version, in its transaction. */
export type AtEnd = (tx: Tx, ended: KeptDeadline) => Promise<void>;

/** Where modules say what they undo when a version of a deadline ends, be it met, withdrawn or replaced by a later one. */
@Injectable()
export class DeadlineEnds {
  private readonly all: AtEnd[] = [];

  add(atEnd: AtEnd): void {
    this.all.push(atEnd);
  }

  async of(tx: Tx, ended: KeptDeadline): Promise<void> {
    for (const atEnd of this.all) await atEnd(tx, ended);
  }
}
