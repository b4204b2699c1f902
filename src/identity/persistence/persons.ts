import { type EntityManager } from 'typeorm';
import { PersonEntity } from './person.entity.js';

export class Persons {
  constructor(private readonly manager: EntityManager) {}

  byId(id: string): Promise<PersonEntity | null> {
    return this.manager.findOneBy(PersonEntity, { id });
  }

  /** Changes how a person is reached and in which language. */
  async reach(id: string, { email, locale }: Pick<PersonEntity, 'email' | 'locale'>): Promise<void> {
    await this.manager.update(PersonEntity, { id }, { email, locale });
  }

  /** Corrects how a person is called. */
  async rename(id: string, names: Partial<Pick<PersonEntity, 'givenName' | 'familyName'>>): Promise<void> {
    await this.manager.update(PersonEntity, { id }, names);
  }

  async add(person: PersonEntity): Promise<void> {
    await this.manager.insert(PersonEntity, person);
  }

  /** Stores `person`, or leaves the one that has the same id as it is. */
  async addOnce(person: PersonEntity): Promise<void> {
    await this.manager.createQueryBuilder().insert().into(PersonEntity).values(person).orIgnore().execute();
  }
}
