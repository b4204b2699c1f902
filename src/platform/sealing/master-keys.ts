import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../config/index.js';
import { DomainError } from '../problem/index.js';

/** A key of the ring, with the id that stands beside what it has sealed. */
export interface MasterKey {
  readonly id: string;
  readonly bytes: Buffer;
}

/** The keys of DATA_KEY: the first one seals, the others still open what was sealed before they were replaced. */
@Injectable()
export class MasterKeys {
  readonly all: readonly MasterKey[];

  constructor(@Inject(Config) { dataKey }: Pick<Config, 'dataKey'>) {
    this.all = dataKey.split(/\s+/).map((text) => toMasterKey(Buffer.from(text, 'base64')));
  }

  get current(): MasterKey {
    return this.byId(this.all[0]?.id ?? '');
  }

  /** @throws DomainError `sealing/unreadable` where the ring does not hold it */
  byId(id: string): MasterKey {
    const key = this.all.find((one) => one.id === id);
    if (key === undefined) throw new DomainError('sealing/unreadable');
    return key;
  }
}

/** The id says nothing of the key, and the same key has it in every process. */
function toMasterKey(bytes: Buffer): MasterKey {
  return { id: createHmac('sha256', bytes).update('eindach master key').digest('hex').slice(0, 12), bytes };
}
