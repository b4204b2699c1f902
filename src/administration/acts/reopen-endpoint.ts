import { Inject, Injectable } from '@nestjs/common';
import { type EndpointClosure, EndpointClosures } from '../../catalogue/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { Outbox } from '../../platform/queue/index.js';
import { tellOfClosure } from './close-endpoint.js';

/** Opens hand-off endpoints again, by hand or because the last day of their closure is over. */
@Injectable()
export class ReopenEndpoint {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * A repeat of what was done already changes nothing.
   * @throws DomainError `endpoint/no-closure`, `endpoint/version-conflict`, `endpoint/already-open`
   */
  run({ id, version }: { readonly id: string; readonly version: number }, viewer: Viewer): Promise<EndpointClosure> {
    return this.work.run(async (tx) => {
      const closure = await tx.asSystem(() => tx.of(EndpointClosures).lock(id));
      if (closure === null) throw new DomainError('endpoint/no-closure');
      if (closure.reopenedAt !== null && closure.version === version + 1) return closure;
      if (closure.version !== version)
        throw new DomainError('endpoint/version-conflict', { currentVersion: closure.version });
      if (closure.reopenedAt !== null) throw new DomainError('endpoint/already-open');
      return this.reopen(tx, closure, viewer);
    });
  }

  /** Closures whose last day is over. */
  over(): Promise<string[]> {
    return this.work.read((tx) => tx.of(EndpointClosures).over(this.clock.today()));
  }

  /** Ends one of them; nothing where somebody else has. */
  end(id: string): Promise<void> {
    return this.work.run(async (tx) => {
      const closure = await tx.of(EndpointClosures).lock(id);
      if (closure !== null && closure.reopenedAt === null) await this.reopen(tx, closure, null);
    });
  }

  private async reopen(tx: Tx, closure: EndpointClosure, viewer: Viewer | null): Promise<EndpointClosure> {
    const at = this.clock.now();
    const reopened = { ...closure, reopenedAt: at, version: closure.version + 1 };
    await tx.asSystem(() => tx.of(EndpointClosures).change(reopened));
    await tellOfClosure(tx, reopened, { step: 'reopen_endpoint', at, viewer });
    await tx.of(Outbox).add('endpoint.reopened', closure.id);
    return reopened;
  }
}
