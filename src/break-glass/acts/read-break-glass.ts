import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../../platform/access/index.js';
import { type Page, type PageRequest, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type BreakGlassEntity } from '../persistence/break-glass.entity.js';
import { BreakGlasses } from '../persistence/break-glasses.js';
import { SealedReasons } from '../persistence/sealed-reasons.js';

/** A request with the words it gave as reason. */
export interface WordedBreakGlass {
  readonly request: BreakGlassEntity;
  /** `null` where it is not for the reader, or was deleted. */
  readonly reason: string | null;
}

/** Reads requests: one's own, those of the authority, or for whoever looks after data protection all. */
@Injectable()
export class ReadBreakGlass {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  page(viewer: Viewer, request: PageRequest): Promise<Page<BreakGlassEntity>> {
    return this.work.read((tx) => tx.of(BreakGlasses).page(viewer, request));
  }

  /** @throws DomainError `break-glass/not-found` */
  one(id: string, viewer: Viewer): Promise<WordedBreakGlass> {
    return this.work.read(async (tx) => {
      const request = await tx.of(BreakGlasses).visible(id, viewer);
      if (request === null) throw new DomainError('break-glass/not-found');
      return { request, reason: await tx.of(SealedReasons).opened(request, viewer) };
    });
  }

  /** Everything of one month (`YYYY-MM`), oldest first. */
  report(month: string, viewer: Viewer): Promise<BreakGlassEntity[]> {
    return this.work.read((tx) => tx.of(BreakGlasses).ofMonth(viewer, month));
  }
}
