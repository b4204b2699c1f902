import { type EntityManager, IsNull } from 'typeorm';
import { type LocalDate } from '../../authority-kit/index.js';
import { type Page, pageOf, type PageRequest } from '../../platform/database/index.js';
import { LetterEntity } from './letter.entity.js';
import { SealedLetters } from './sealed-letters.js';

export class Letters {
  constructor(private readonly manager: EntityManager) {}

  /** Stores `letter`, or leaves the one that has the same id as it is. */
  async addOnce(letter: LetterEntity): Promise<void> {
    const document = await new SealedLetters(this.manager).sealed(letter);
    const stored = { ...letter, document };
    await this.manager.createQueryBuilder().insert().into(LetterEntity).values(stored).orIgnore().execute();
  }

  /** A page of those that are posted, that wait, or of all, newest first; without the documents. */
  page(posted: boolean | undefined, request: PageRequest): Promise<Page<LetterEntity>> {
    const query = this.manager.createQueryBuilder(LetterEntity, 'letter');
    if (posted !== undefined) query.where(`letter.postedOn IS ${posted ? 'NOT ' : ''}NULL`);
    return pageOf(query, request);
  }

  /** Without the document. */
  byId(id: string): Promise<LetterEntity | null> {
    return this.manager.findOneBy(LetterEntity, { id });
  }

  /**
   * The PDF; `undefined` where there is no such letter.
   * @throws DomainError `outgoing-letter/erased`
   */
  async document(id: string): Promise<Buffer | undefined> {
    const select = { id: true, document: true } as const;
    const letter = await this.manager.findOne(LetterEntity, { where: { id }, select });
    return letter === null ? undefined : new SealedLetters(this.manager).opened(letter);
  }

  /** Seals at most `limit` that were stored before letters were sealed; tells how many. */
  async sealStored(limit: number): Promise<number> {
    const letters = await this.manager
      .createQueryBuilder(LetterEntity, 'letter')
      .addSelect('letter.document')
      .where(`substr(letter.document, 1, 4) = '%PDF'`)
      .limit(limit)
      .setLock('pessimistic_write')
      .getMany();
    for (const letter of letters) {
      const document = await new SealedLetters(this.manager).sealed(letter);
      await this.manager.update(LetterEntity, { id: letter.id }, { document });
    }
    return letters.length;
  }

  /** Records the day of posting unless one is recorded; tells whether it did. */
  async markPosted(id: string, postedOn: LocalDate, postedBy: string): Promise<boolean> {
    const { affected } = await this.manager.update(LetterEntity, { id, postedOn: IsNull() }, { postedOn, postedBy });
    return affected === 1;
  }
}
