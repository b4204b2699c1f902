import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Viewer } from '../access/index.js';
import { UnitOfWork } from '../database/index.js';
import { isUuid } from '../http/uuid-or.js';
import { NodeKinds, type RowKind } from './node-kinds.js';
import { orNull } from './or-null.js';

/** A node as GraphQL wants it: what it says, and which type it is. */
export type FoundNode = object & { readonly __typename: string };

/** Finds what an id stands for, and reads it as the act of its own module does; a foreign one looks like none. */
@Injectable()
export class FindNodes {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(NodeKinds) private readonly kinds: NodeKinds,
  ) {}

  /** In the order of the ids. */
  async run(ids: readonly string[], viewer: Viewer): Promise<(FoundNode | null)[]> {
    const kinds = this.kinds.rows.filter(({ roles }) => roles.includes(viewer.role));
    const kindOf = await this.locate(ids.filter(isUuid), kinds);
    return Promise.all(
      ids.map(async (id) => {
        const kind = kindOf.get(id.toLowerCase());
        if (kind === undefined) return this.publicNode(id);
        const found = await orNull(kind.find(id, viewer));
        return found && { ...found, __typename: kind.type };
      }),
    );
  }

  private publicNode(id: string): FoundNode | null {
    const [, type = '', key = ''] = /^(\w+):(.+)$/.exec(id) ?? [];
    const found = this.kinds.publics.find((kind) => kind.type === type)?.find(key);
    return found === undefined ? null : { ...found, __typename: type };
  }

  private async locate(ids: readonly string[], kinds: readonly RowKind[]): Promise<Map<string, RowKind>> {
    if (ids.length === 0 || kinds.length === 0) return new Map();
    const located = await this.work.read((tx) => tx.of(Located).among(kinds, ids));
    return new Map(located.map(({ id, kind }) => [id, kinds[kind] as RowKind]));
  }
}

/** Which tables have a row of these ids, as far as row level security shows it. */
class Located {
  constructor(private readonly manager: EntityManager) {}

  among(kinds: readonly RowKind[], ids: readonly string[]): Promise<{ readonly id: string; readonly kind: number }[]> {
    const looks = kinds.map(({ table }, at) => `SELECT "id", ${at} AS "kind" FROM "${table}" WHERE "id" = ANY ($1)`);
    return this.manager.query(looks.join(' UNION ALL '), [ids]);
  }
}
