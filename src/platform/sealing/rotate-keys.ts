import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/index.js';
import { KeyRotation } from './key-rotation.js';

/** Grants in one transaction: few enough that no request waits long for one of them. */
const BATCH = 200;

/** How much was wrapped anew. */
export interface Rotated {
  readonly authorityKeys: number;
  readonly grants: number;
}

/**
 * Replaces the keys above the data keys while everybody goes on working: authority keys are wrapped by the first key of
 * DATA_KEY, every authority gets a new one, and each grant is wrapped by it. Rows say how far it is, so that a run that was
 * killed is finished by the next one, and two at once do no harm.
 */
@Injectable()
export class RotateKeys {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** @throws DomainError `sealing/unreadable` where DATA_KEY does not hold a key that is still in use */
  async run(): Promise<Rotated> {
    const authorityKeys = await this.countAll((rotation) => rotation.wrapAuthorityKeys(BATCH));
    await this.step((rotation) => rotation.beginVersions());
    const grants = await this.countAll((rotation) => rotation.wrapGrants(BATCH));
    await this.step((rotation) => rotation.forgetVersions());
    return { authorityKeys, grants };
  }

  /** Batch after batch until one finds nothing. */
  private async countAll(batch: (rotation: KeyRotation) => Promise<number>): Promise<number> {
    let done = 0;
    for (;;) {
      const count = await this.step(batch);
      if (count === 0) return done;
      done += count;
    }
  }

  private step<T>(work: (rotation: KeyRotation) => Promise<T>): Promise<T> {
    return this.work.run((tx) => work(tx.of(KeyRotation)));
  }
}
