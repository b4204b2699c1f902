import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/index.js';
import { KeyRotation } from './key-rotation.js';
import { SearchRotation } from './search-rotation.js';

/** Grants in one transaction: few enough that no request waits long for one of them. */
const BATCH = 200;

/** One transaction of a rotation. */
type Step<T> = (keys: KeyRotation, search: SearchRotation) => Promise<T>;

/** How much was wrapped or computed anew. */
export interface Rotated {
  readonly authorityKeys: number;
  readonly grants: number;
  readonly searchKeys: number;
  readonly digests: number;
}

/**
 * Replaces the keys above the data keys while everybody goes on working: authority keys are wrapped by the first key of
 * DATA_KEY, every authority gets a new one, and each grant is wrapped by it; so it is with what authorities search by. Rows say how far it is, so that a run that was
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
    return { authorityKeys, grants, ...(await this.runSearch()) };
  }

  private async runSearch(): Promise<Pick<Rotated, 'searchKeys' | 'digests'>> {
    const searchKeys = await this.countAll((_, rotation) => rotation.wrapKeys(BATCH));
    await this.step((_, rotation) => rotation.beginVersions());
    const digests = await this.countAll((_, rotation) => rotation.digestAnew(BATCH));
    await this.step((_, rotation) => rotation.forgetVersions());
    return { searchKeys, digests };
  }

  /** Batch after batch until one finds nothing. */
  private async countAll(batch: Step<number>): Promise<number> {
    let done = 0;
    for (;;) {
      const count = await this.step(batch);
      if (count === 0) return done;
      done += count;
    }
  }

  private step<T>(work: Step<T>): Promise<T> {
    return this.work.run((tx) => work(tx.of(KeyRotation), tx.of(SearchRotation)));
  }
}
