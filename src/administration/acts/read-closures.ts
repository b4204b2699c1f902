import { Inject, Injectable } from '@nestjs/common';
import { type EndpointClosure, EndpointClosures, Offices } from '../../catalogue/index.js';
import { isBoundBySecrecy, type WaitingCount, WaitingHandOffs } from '../../hand-off/index.js';
import { type Page, type PageRequest, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';

/** Looks at closed hand-off endpoints. */
@Injectable()
export class ReadClosures {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** Newest first. */
  page(onlyOpen: boolean, request: PageRequest): Promise<Page<EndpointClosure>> {
    return this.work.read((tx) => tx.of(EndpointClosures).page(onlyOpen, request));
  }

  /** @throws DomainError `endpoint/no-closure` */
  one(id: string): Promise<EndpointClosure> {
    return this.work.read(async (tx) => {
      const closure = await tx.of(EndpointClosures).byId(id);
      if (closure === null) throw new DomainError('endpoint/no-closure');
      return closure;
    });
  }

  /**
   * How many hand-offs waited there, and who looks after them now; numbers only, and none of counselling (§ 203 StGB).
   * @throws DomainError `endpoint/no-closure`
   */
  async waiting(id: string): Promise<WaitingCount[]> {
    await this.one(id);
    return this.work.read(async (tx) => {
      const counts = await tx.asSystem(() => tx.of(WaitingHandOffs).counts(id));
      const secret = (await tx.of(Offices).list()).filter(({ authority }) => isBoundBySecrecy(authority));
      return counts.filter(({ office }) => !secret.some((one) => one.id === office));
    });
  }
}
