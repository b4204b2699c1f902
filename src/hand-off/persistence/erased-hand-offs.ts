import { type EntityManager, In, IsNull } from 'typeorm';
import { CompetenceDisputeEntity } from './competence-dispute.entity.js';
import { HandOffEntity } from './hand-off.entity.js';
import { HandOffs } from './hand-offs.js';
import { RecipientDutyEntity } from './recipient-duty.entity.js';

/** Whether contents are there, those of a draft among them. */
const IS_THERE = `(hand_off.sealed_content IS NOT NULL OR hand_off.sealed_draft IS NOT NULL OR hand_off.content <> '{}')`;

/** Something that was handed over, and whether proceedings keep it. */
export interface Sent {
  readonly id: string;
  readonly held: boolean;
}

/** Contents of hand-offs that go before their time. */
export class ErasedHandOffs {
  constructor(private readonly manager: EntityManager) {}

  /** Every hand-off of a case that `office` sent, drafts too, the oldest first. */
  sentFrom(caseId: string, office: string): Promise<Sent[]> {
    return this.manager.query<Sent[]>(
      `SELECT id, EXISTS (SELECT FROM legal_hold hold WHERE hold.hand_off_id = hand_off.id AND hold.lifted_at IS NULL) AS held
       FROM hand_off WHERE case_id = $1 AND from_office = $2 ORDER BY created_at, id`,
      [caseId, office],
    );
  }

  /** Whether contents about the person are kept beside those of these hand-offs. */
  existBeside(personId: string, ids: readonly string[]): Promise<boolean> {
    return this.manager
      .createQueryBuilder(HandOffEntity, 'hand_off')
      .where(`hand_off.personId = :personId AND hand_off.id <> ALL (:ids) AND ${IS_THERE}`, { personId, ids })
      .getExists();
  }

  /** Contents, and the words of disputes and duties about them; how many hand-offs still had some. */
  async erase(ids: readonly string[], at: Date): Promise<number> {
    const handOffs = await this.manager
      .createQueryBuilder(HandOffEntity, 'hand_off')
      .where(`hand_off.id = ANY (:ids) AND ${IS_THERE}`, { ids })
      .getMany();
    for (const { id } of handOffs) await new HandOffs(this.manager).purge(id, at);
    await this.manager.update(
      CompetenceDisputeEntity,
      { chain: In(handOffs.map(({ chain }) => chain)) },
      { note: null, sealedNote: null },
    );
    const toCorrect = { handOffId: In([...ids]), kind: 'correct', acknowledgedAt: IsNull() } as const;
    await this.manager.update(RecipientDutyEntity, toCorrect, { contents: {}, sealedContents: null, remindAt: null });
    return handOffs.length;
  }
}
