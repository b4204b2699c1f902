import { Inject, Injectable } from '@nestjs/common';
import { asSystem } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { SAMPLE_USERS, type SampleUser } from '../domain/sample-users.js';
import { Accounts } from '../persistence/accounts.js';
import { Persons } from '../persistence/persons.js';

/** Stores the invented users of the sample district; they sign in at the configured issuer, all else stays as it is. */
@Injectable()
export class LoadSampleUsers {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Config) private readonly config: Config,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  run(): Promise<void> {
    return asSystem(() =>
      this.work.run(async (tx) => {
        for (const user of SAMPLE_USERS) await this.store(tx, user);
      }),
    );
  }

  private async store(tx: Tx, user: SampleUser): Promise<void> {
    const { id, name, person, role, authority, office, locale } = user;
    if (person !== null) await tx.of(Persons).addOnce({ ...person, locale, createdAt: this.clock.now() });
    const { issuer } = this.config;
    const personId = person?.id ?? null;
    await tx
      .of(Accounts)
      .addOrMove({ id, issuer, subject: name, role, authority, office, personId, locale, active: true });
  }
}
