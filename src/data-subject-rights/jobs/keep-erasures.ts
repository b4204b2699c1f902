import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Tx } from '../../platform/database/index.js';
import { type RetainedKind, RetainedKinds } from '../../platform/retention/index.js';
import { RightsRequests } from '../persistence/rights-requests.js';

/** That somebody asked for an erasure and got it is kept beyond the file, as proof, and no longer than proof is needed. */
@Injectable()
export class KeepErasures implements RetainedKind, OnModuleInit {
  readonly rule = 'erasure-request';

  constructor(@Inject(RetainedKinds) private readonly kinds: RetainedKinds) {}

  onModuleInit(): void {
    this.kinds.keep(this);
  }

  due(tx: Tx, before: Date, limit: number): Promise<string[]> {
    return tx.of(RightsRequests).erasuresBefore(before, limit);
  }

  erase(tx: Tx, ids: readonly string[]): Promise<number> {
    return tx.of(RightsRequests).erase(ids);
  }
}
