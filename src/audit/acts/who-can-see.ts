import { Inject, Injectable } from '@nestjs/common';
import { CASES, decide, HAND_OFFS, type RowRule } from '../../access-policy/index.js';
import { asSystem, type Viewer } from '../../platform/access/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { VisibleRows } from '../persistence/visible-rows.js';

/** The matters that can be asked about; what belongs to one is seen with it. */
const MATTERS = { case: CASES, 'hand-off': HAND_OFFS } satisfies Readonly<Record<string, RowRule>>;
export type MatterKind = keyof typeof MATTERS;
export const MATTER_KINDS = Object.keys(MATTERS) as MatterKind[];

/** Somebody who may find a matter by its id, and the word of the policy why. */
export type Seer = Pick<Viewer, 'account' | 'role' | 'authority' | 'office'> & { readonly basis: string };

/** Asks the one policy about everybody who can sign in. */
@Injectable()
export class WhoCanSee {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** @throws DomainError `audit/no-such-matter` */
  run(kind: MatterKind, id: string): Promise<Seer[]> {
    const rule = MATTERS[kind];
    return asSystem(() =>
      this.work.read(async (tx) => {
        const object = await tx.of(VisibleRows).row(rule.table, id);
        if (object === undefined) throw new DomainError('audit/no-such-matter');
        return (await tx.of(VisibleRows).accounts()).flatMap((subject) => {
          const decision = decide(rule, { subject, action: 'find', object }, () => []);
          const { account, role, authority, office } = subject;
          return decision.allowed ? [{ account, role, authority, office, basis: decision.basis }] : [];
        });
      }),
    );
  }
}
