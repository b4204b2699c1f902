import { type EntityManager, In } from 'typeorm';
import { mustChange } from '../../platform/database/index.js';
import { FieldKeys } from '../../platform/sealing/index.js';
import { PersonEntity } from './person.entity.js';

export class Persons {
  constructor(private readonly manager: EntityManager) {}

  byId(id: string): Promise<PersonEntity | null> {
    return this.manager.findOneBy(PersonEntity, { id });
  }

  /** Changes how a person is reached and in which language. */
  async reach(id: string, { email, locale }: Pick<PersonEntity, 'email' | 'locale'>): Promise<void> {
    mustChange(await this.manager.update(PersonEntity, { id }, { email, locale }));
  }

  /** Corrects how a person is called. */
  async rename(id: string, names: Partial<Pick<PersonEntity, 'givenName' | 'familyName'>>): Promise<void> {
    mustChange(await this.manager.update(PersonEntity, { id }, names));
  }

  /** Takes names, address and key away for good; the id stays. How many of them were still named. */
  async forget(ids: readonly string[], at: Date): Promise<number> {
    for (const id of ids) await new FieldKeys(this.manager).erase(id, at);
    const { affected } = await this.manager
      .createQueryBuilder()
      .update(PersonEntity)
      .set({ givenName: '', familyName: '', email: null })
      .where({ id: In([...ids]) })
      .andWhere(`(given_name, family_name, coalesce(email, '')) <> ('', '', '')`)
      .execute();
    return affected ?? 0;
  }

  async add(person: PersonEntity): Promise<void> {
    await this.manager.insert(PersonEntity, person);
  }

  /** Stores `person`, or leaves the one that has the same id as it is. */
  async addOnce(person: PersonEntity): Promise<void> {
    await this.manager.createQueryBuilder().insert().into(PersonEntity).values(person).orIgnore().execute();
  }

  /** Those met before that time who have no account and of whom none of these conditions (SQL) is true. */
  async notNeeded(before: Date, limit: number, needed: readonly string[]): Promise<string[]> {
    const rows = await this.manager.query<{ id: string }[]>(
      `SELECT person.id FROM person WHERE person.created_at < $1
         AND NOT EXISTS (SELECT FROM account WHERE account.person_id = person.id)
         AND NOT (${needed.join(' OR ')})
       ORDER BY person.created_at, person.id LIMIT $2`,
      [before, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** How many that were. */
  async erase(ids: readonly string[]): Promise<number> {
    return (await this.manager.delete(PersonEntity, { id: In([...ids]) })).affected ?? 0;
  }
}
