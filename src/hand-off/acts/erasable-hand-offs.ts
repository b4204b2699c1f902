import { Injectable } from '@nestjs/common';
import { type Tx } from '../../platform/database/index.js';
import { ErasedHandOffs, type Sent } from '../persistence/erased-hand-offs.js';

/** What whoever erases a file has to know of the hand-offs about its person; decided before is who may ask. */
@Injectable()
export class ErasableHandOffs {
  /** Every hand-off of a case that `office` sent, drafts too, the oldest first. */
  sentFrom(tx: Tx, caseId: string, office: string): Promise<Sent[]> {
    return tx.of(ErasedHandOffs).sentFrom(caseId, office);
  }

  /** Whether contents about the person are kept beside those of these hand-offs. */
  existBeside(tx: Tx, personId: string, ids: readonly string[]): Promise<boolean> {
    return tx.of(ErasedHandOffs).existBeside(personId, ids);
  }
}
