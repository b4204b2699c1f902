import { EVENT_TYPES, writeEvent } from '../../events/index.js';
import { type Tx } from '../../platform/database/index.js';
import { Outbox } from '../../platform/queue/index.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { type RecipientDutyEntity } from '../persistence/recipient-duty.entity.js';

/** What happened to a duty that both bodies learn of; a revocation tells of its own. */
interface DutyStep {
  readonly duty: RecipientDutyEntity;
  readonly handOff: HandOffEntity;
  readonly step: 'impose_duty' | 'acknowledge_duty';
  readonly at: Date;
}

const TOPICS = { impose_duty: 'hand-off.duty-imposed', acknowledge_duty: 'hand-off.duty-acknowledged' } as const;

/** Part of the transaction in which it happened. */
export async function tellOfDuty(tx: Tx, { duty, handOff, step, at }: DutyStep): Promise<void> {
  const { fromOffice, toOffice } = handOff;
  if (duty.occasion !== handOff.id) {
    const sequence = step === 'impose_duty' ? 1 : 2;
    await writeEvent(tx, { type: EVENT_TYPES[step], subject: duty.id, sequence, at, offices: [fromOffice, toOffice] });
  }
  await tx.of(Outbox).add(TOPICS[step], duty.id);
}
