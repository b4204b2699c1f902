import { type EntityManager, In, type FindOptionsWhere } from 'typeorm';
import { FieldKeys } from '../../platform/sealing/index.js';
import { DeliveryEntity } from './delivery.entity.js';
import { LetterEntity } from './letter.entity.js';
import { MessagePreferenceEntity } from './message-preference.entity.js';
import { NotificationEntity } from './notification.entity.js';

/** Messages whose time is over, with the ways they took and what was printed. */
export class OldMessages {
  constructor(private readonly manager: EntityManager) {}

  /** How many rows that were. What one delivery carried together with messages that stay, stays. */
  async eraseOfCases(caseIds: readonly string[]): Promise<number> {
    const told = { caseId: In([...caseIds]) };
    const ways = await this.waysOf(told);
    const carriers = ways.flatMap(({ bundle }) => bundle ?? []);
    const rows = await this.eraseDeliveries(ways.map(({ id }) => id));
    const empty = (await this.manager.findBy(DeliveryEntity, { id: In(carriers) })).map(({ id }) => id);
    const used = (await this.manager.findBy(DeliveryEntity, { bundle: In(carriers) })).map(({ bundle }) => bundle);
    const carried = await this.eraseDeliveries(empty.filter((id) => !used.includes(id)));
    const { affected } = await this.manager.delete(NotificationEntity, told);
    return rows + carried + (affected ?? 0);
  }

  /** How many rows that were. */
  async eraseOfPersons(personIds: readonly string[]): Promise<number> {
    const personId = In([...personIds]);
    const ways = await this.manager.find(DeliveryEntity, { select: { id: true }, where: { personId } });
    const rows = await this.eraseDeliveries(ways.map(({ id }) => id));
    const told = await this.manager.delete(NotificationEntity, { personId });
    const preferences = await this.manager.delete(MessagePreferenceEntity, { personId });
    return rows + (told.affected ?? 0) + (preferences.affected ?? 0);
  }

  private async waysOf(told: FindOptionsWhere<NotificationEntity>): Promise<DeliveryEntity[]> {
    const messages = await this.manager.find(NotificationEntity, { select: { id: true }, where: told });
    return this.manager.findBy(DeliveryEntity, { notificationId: In(messages.map(({ id }) => id)) });
  }

  /** A letter is the delivery it is, and has a key of its own. */
  private async eraseDeliveries(ids: readonly string[]): Promise<number> {
    const id = In([...ids]);
    const printed = await this.manager.find(LetterEntity, { select: { id: true }, where: { id } });
    for (const letter of printed) await new FieldKeys(this.manager).revokeAll(letter.id);
    const letters = await this.manager.delete(LetterEntity, { id });
    const deliveries = await this.manager.delete(DeliveryEntity, { id });
    return (letters.affected ?? 0) + (deliveries.affected ?? 0);
  }
}
