import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../../platform/access/index.js';
import { type Asking, together } from '../../platform/graphql/index.js';
import { ReadCases } from '../acts/read-cases.js';
import { type CaseFile } from '../persistence/cases.js';

/** The files behind an answer: read once in a request, for all cases and all fields of it. */
@Injectable()
export class CaseFiles {
  constructor(@Inject(ReadCases) private readonly cases: ReadCases) {}

  private readonly fileOf = together(async (ids, { viewer }) => {
    const files = await this.cases.many(ids, viewer);
    return new Map(files.map((file) => [file.row.id, file]));
  });

  /** Those of these cases that the viewer may see. */
  async of(ids: readonly string[], asking: Asking): Promise<CaseFile[]> {
    const files = await Promise.all(ids.map((id) => this.fileOf(id, asking)));
    return files.filter((file) => file !== undefined);
  }

  /**
   * One alone.
   * @throws DomainError `case/not-found`
   */
  one(id: string, viewer: Viewer): Promise<CaseFile> {
    return this.cases.one(id, viewer);
  }

  /** Ids of those of these cases that the viewer may see. */
  async visible(ids: readonly string[], asking: Asking): Promise<string[]> {
    return (await this.of(ids, asking)).map(({ row }) => row.id);
  }
}
