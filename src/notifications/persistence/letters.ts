import { type EntityManager, IsNull } from 'typeorm';
import { type LocalDate } from '../../authority-kit/index.js';
import { type Page, pageOf, type PageRequest } from '../../platform/database/index.js';
import { LetterEntity } from './letter.entity.js';

export class Letters {
  constructor(private readonly manager: EntityManager) {}

  /** Stores `letter`, or leaves the one that has the same id as it is. */
  async addOnce(letter: LetterEntity): Promise<void> {
    await this.manager.createQueryBuilder().insert().into(LetterEntity).values(letter).orIgnore().execute();
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

  async document(id: string): Promise<Buffer | undefined> {
    return (await this.manager.findOne(LetterEntity, { where: { id }, select: { id: true, document: true } }))
      ?.document;
  }

  /** Records the day of posting unless one is recorded; tells whether it did. */
  async markPosted(id: string, postedOn: LocalDate, postedBy: string): Promise<boolean> {
    const { affected } = await this.manager.update(LetterEntity, { id, postedOn: IsNull() }, { postedOn, postedBy });
    return affected === 1;
  }
}
