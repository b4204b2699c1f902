import { Inject, Injectable } from '@nestjs/common';
import { asSystem } from '../../platform/access/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { Offices } from '../persistence/offices.js';
import { OFFICES } from '../sample-district/index.js';

/** Stores the offices of the sample district; what administrators changed since stays as it is. */
@Injectable()
export class LoadSampleOffices {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  run(): Promise<void> {
    return asSystem(() =>
      this.work.run(async (tx) => {
        for (const office of OFFICES) await tx.of(Offices).addOnce(office);
      }),
    );
  }
}
