import { Inject, Injectable } from '@nestjs/common';
import { Offices } from '../../catalogue/index.js';
import { Accounts } from '../../identity/index.js';
import { asSystem } from '../../platform/access/index.js';
import { Config } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DESKS } from '../domain/desks.js';

/** Stores the desks of the practice authority and their clerks. */
@Injectable()
export class LoadSandbox {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Config) private readonly config: Config,
  ) {}

  run(): Promise<void> {
    const { issuer } = this.config;
    return asSystem(() =>
      this.work.run(async (tx) => {
        for (const { office, subject, clerk } of DESKS) {
          await tx.of(Offices).addOnce(office);
          const { account: id, person: personId, ...who } = clerk;
          await tx.of(Accounts).addOrMove({ id, issuer, subject, personId, active: true, ...who });
        }
      }),
    );
  }
}
