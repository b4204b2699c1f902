import { Inject, Injectable } from '@nestjs/common';
import { MoveHandOff } from '../../hand-off/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { ReadCases } from '../../case-routing/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type ConsentGiven } from '../domain/disclosure.js';
import { ReadRecipients } from './read-recipients.js';

/** One consent, in the version that was read. */
export interface Withdrawal {
  /** The hand-off that rests on it. */
  readonly id: string;
  readonly version: number;
}

/** The consents of a person, and their end (Art. 7 Abs. 3 DSGVO): withdrawing is as easy as giving. */
@Injectable()
export class WithdrawConsent {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(ReadRecipients) private readonly recipients: ReadRecipients,
    @Inject(MoveHandOff) private readonly moveHandOff: MoveHandOff,
    @Inject(ReadCases) private readonly cases: ReadCases,
  ) {}

  /** Oldest first; of nobody where the viewer is no person. */
  own({ person: personId }: Viewer): Promise<ConsentGiven[]> {
    if (personId === null) return Promise.resolve([]);
    return this.work.read((tx) => this.recipients.consents(tx, { personId, caseIds: [], office: null }));
  }

  /** @throws DomainError `personal-data/no-such-consent` */
  async one(id: string, viewer: Viewer): Promise<ConsentGiven> {
    return named(id, await this.own(viewer));
  }

  /**
   * Those of the person of a case under which its desk gave or received something; of others it learns nothing.
   * @throws DomainError `case/not-found`, `case/read-only`
   */
  ofCase(caseId: string, viewer: Viewer): Promise<ConsentGiven[]> {
    return this.work.read(async (tx) => {
      const { personId, office } = (await this.cases.toWorkOnIn(tx, caseId, viewer)).row;
      return this.recipients.consents(tx, { personId, caseIds: [], office });
    });
  }

  /**
   * The receiver reads nothing more once the call returns, and has to delete what it received. A repeat changes nothing.
   * @throws DomainError `personal-data/no-such-consent`, `hand-off/version-conflict`, and `hand-off/not-allowed` where nothing
   * is under way on it any more
   */
  async run({ id, version }: Withdrawal, viewer: Viewer): Promise<ConsentGiven> {
    await this.one(id, viewer);
    await this.moveHandOff.run({ id, version, action: 'revoke' }, viewer);
    return this.one(id, viewer);
  }

  /**
   * The same where the person says so at the desk that keeps their file.
   * @throws DomainError `case/not-found`, `personal-data/no-such-consent`, `hand-off/version-conflict`, `hand-off/not-allowed`
   */
  async atTheDesk(caseId: string, { id, version }: Withdrawal, viewer: Viewer): Promise<ConsentGiven> {
    named(id, await this.ofCase(caseId, viewer));
    await this.moveHandOff.forPerson({ id, version, action: 'revoke' }, viewer);
    return named(id, await this.ofCase(caseId, viewer));
  }
}

/** @throws DomainError `personal-data/no-such-consent` */
function named(id: string, consents: readonly ConsentGiven[]): ConsentGiven {
  const found = consents.find(({ handOff }) => handOff === id);
  if (found === undefined) throw new DomainError('personal-data/no-such-consent');
  return found;
}
