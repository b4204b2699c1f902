import { Inject, Injectable } from '@nestjs/common';
import { EndpointClosures, Offices, Register } from '../../catalogue/index.js';
import { asSystem } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { directoryOf } from '../documents/directory-of.js';
import { directoryChanges } from '../domain/directory-changes.js';
import { DirectoryEntries } from '../persistence/directory-entries.js';

/**
 * Makes the directory hold what the declarations and the offices say, and dates what differs from before. Several
 * processes may do so at once: one of them writes, and the others leave it to that one until they look again.
 */
@Injectable()
export class SynchroniseDirectory {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Register) private readonly register: Register,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Config,
  ) {}

  run(): Promise<void> {
    return asSystem(() =>
      this.work.run(async (tx) => {
        const entries = tx.of(DirectoryEntries);
        if (!(await entries.lock())) return;
        const { authorities } = this.register;
        const offices = await tx.of(Offices).list();
        const closures = await tx.of(EndpointClosures).open();
        const { publicUrl } = this.config;
        const wanted = directoryOf({ authorities, offices, closures, publicUrl, today: this.clock.today() });
        const changes = directoryChanges(await entries.known(), wanted);
        if (changes.written.length + changes.removed.length > 0) await entries.apply(changes, this.clock.now());
      }),
    );
  }
}
