import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Tx } from '../../platform/database/index.js';
import { type OpenEnd, RetainedKinds, type RetainedPart } from '../../platform/retention/index.js';
import { RightsRequests } from '../persistence/rights-requests.js';

/** What a person asked for has to be decided before their case ends, and goes with it. */
@Injectable()
export class EndRequestsWithCase implements RetainedPart, OnModuleInit {
  readonly rule = 'case-file';

  constructor(@Inject(RetainedKinds) private readonly kinds: RetainedKinds) {}

  onModuleInit(): void {
    this.kinds.keepWith(this);
  }

  async open(tx: Tx, id: string): Promise<OpenEnd[]> {
    const open = await tx.of(RightsRequests).openOfCase(id);
    return open.map((request) => ({ kind: 'rights-request', id: request.id }));
  }

  erase(tx: Tx, ids: readonly string[]): Promise<number> {
    return tx.of(RightsRequests).eraseOfCases(ids);
  }
}
