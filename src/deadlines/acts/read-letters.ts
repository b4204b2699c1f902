import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type LetterEntity } from '../persistence/letter.entity.js';
import { Letters } from '../persistence/letters.js';

/** Reads the letters of a case. Who may see a case is decided where cases are read. */
@Injectable()
export class ReadLetters {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** @throws DomainError `letter/not-found`, also where row rules show none */
  async one(id: string): Promise<LetterEntity> {
    const letter = await this.work.read((tx) => tx.of(Letters).byId(id));
    if (letter === null) throw new DomainError('letter/not-found');
    return letter;
  }

  /** In the order they were recorded. */
  ofCases(caseIds: readonly string[]): Promise<LetterEntity[]> {
    return this.work.read((tx) => tx.of(Letters).ofCases(caseIds));
  }
}
