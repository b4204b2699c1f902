import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { ErasedHandOffs } from '../persistence/erased-hand-offs.js';
import { HandOffs } from '../persistence/hand-offs.js';
import { SearchableHandOffs } from '../persistence/searchable-hand-offs.js';
import { RecipientDuties } from '../persistence/recipient-duties.js';
import { type RecipientDutyEntity } from '../persistence/recipient-duty.entity.js';
import { tellOfDuty } from './tell-of-duty.js';

/** What every recipient of a person's data has to put right, on one occasion. */
export interface CorrectionForAll {
  readonly personId: string;
  /** The request of the person it follows from. */
  readonly occasion: string;
  /** What the fields have to say from now on. */
  readonly contents: Readonly<Record<string, string>>;
}

/** What an office has erased because a person asked for it. */
export interface ErasureForAll {
  readonly caseId: string;
  readonly office: string;
  /** The request of the person it follows from. */
  readonly occasion: string;
}

type Owed = Pick<RecipientDutyEntity, 'kind' | 'occasion' | 'fields' | 'contents'>;

/** Tells every recipient of a live or ended hand-off, of whatever office, what became of the data it received (Art. 19 DSGVO). */
@Injectable()
export class ImposeDuties {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /**
   * Everybody an office handed something over to from a case is told that the sender has erased it, and has to as well; whoever has
   * to already is not told twice. How many duties there are by this occasion now.
   */
  async toDelete(tx: Tx, { caseId, office, occasion }: ErasureForAll): Promise<number> {
    for (const { id } of await tx.of(ErasedHandOffs).sentFrom(caseId, office)) {
      const handOff = await tx.of(HandOffs).byId(id);
      if (handOff === null || handOff.offeredAt === null) continue;
      await this.impose(tx, handOff, { kind: 'delete', occasion, fields: handOff.fields, contents: {} });
    }
    return (await this.of(tx, occasion)).length;
  }

  /** How many duties there are by this occasion now; doing it twice imposes none twice. */
  async within(tx: Tx, { personId, occasion, contents }: CorrectionForAll): Promise<number> {
    for (const handOff of await tx.of(HandOffs).ofPerson(personId, null)) {
      const received = Object.entries(contents).filter(([field]) => handOff.fields.includes(field));
      if (received.length === 0) continue;
      const right = Object.fromEntries(received);
      await tx.of(SearchableHandOffs).correct(handOff, right);
      if (await mustBeDeleted(tx, handOff)) continue;
      const told = { occasion, fields: Object.keys(right), contents: right };
      await this.impose(tx, handOff, { kind: 'correct', ...told });
    }
    return (await this.of(tx, occasion)).length;
  }

  /** The duties that follow from one request, the earliest first. */
  of(tx: Tx, occasion: string): Promise<RecipientDutyEntity[]> {
    return tx.of(RecipientDuties).ofOccasion(occasion);
  }

  private async impose(tx: Tx, handOff: HandOffEntity, duty: Owed): Promise<void> {
    const { id: handOffId, toAuthority: authority, toOffice: office } = handOff;
    const createdAt = this.clock.now();
    const id = await tx.of(RecipientDuties).impose({ ...duty, handOffId, authority, office, createdAt });
    const imposed = id === null ? null : await tx.of(RecipientDuties).byId(id);
    if (imposed !== null) await tellOfDuty(tx, { duty: imposed, handOff, step: 'impose_duty', at: createdAt });
  }
}

/** Who has to delete everything has nothing to correct. */
const mustBeDeleted = async (tx: Tx, { id }: HandOffEntity): Promise<boolean> =>
  (await tx.of(RecipientDuties).deletionOf(id)) !== null;
