import { Inject, Injectable } from '@nestjs/common';
import {
  CASES,
  decide,
  type Decision,
  type FindParent,
  HAND_OFFS,
  type Purpose,
  PURPOSES,
  type Row,
  type RowRule,
} from '../../access-policy/index.js';
import { asSystem, type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { VisibleRows } from '../persistence/visible-rows.js';

/** The matters that can be asked about; what belongs to one is seen with it. */
const MATTERS = { case: CASES, 'hand-off': HAND_OFFS } satisfies Readonly<Record<string, RowRule>>;
export type MatterKind = keyof typeof MATTERS;
export const MATTER_KINDS = Object.keys(MATTERS) as MatterKind[];

/** Somebody who may find a matter by its id, the word of the policy why, and what they have to come for. */
export type Seer = Pick<Viewer, 'account' | 'role' | 'authority' | 'office'> & {
  readonly basis: string;
  readonly purposes: readonly Purpose[];
};

/** Asks the one policy about everybody who can sign in. */
@Injectable()
export class WhoCanSee {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `audit/no-such-matter` */
  run(kind: MatterKind, id: string): Promise<Seer[]> {
    const rule = MATTERS[kind];
    return asSystem(() =>
      this.work.read(async (tx) => {
        const object = await tx.of(VisibleRows).row(rule.table, id);
        if (object === undefined) throw new DomainError('audit/no-such-matter');
        const parents = await parentsOf(tx, rule, object);
        const at = this.clock.now();
        return (await tx.of(VisibleRows).accounts()).flatMap((subject) => {
          const { account, role, authority, office } = subject;
          const asked = (purpose: Purpose) => decide(rule, { subject, purpose, action: 'find', object, at }, parents);
          return [...byBasis(asked)].map(([basis, purposes]) => {
            return { account, role, authority, office, basis, purposes };
          });
        });
      }),
    );
  }
}

/** What each basis is open for. */
function byBasis(decisionFor: (purpose: Purpose) => Decision): Map<string, Purpose[]> {
  const found = new Map<string, Purpose[]>();
  for (const purpose of PURPOSES) {
    const decision = decisionFor(purpose);
    if (decision.allowed) found.set(decision.basis, [...(found.get(decision.basis) ?? []), purpose]);
  }
  return found;
}

/** The rows that the rule asks about beside this one. */
async function parentsOf(tx: Tx, { grants }: RowRule, object: Row): Promise<FindParent> {
  const known = new Map<string, readonly Row[]>();
  for (const { within } of grants) {
    if (within === undefined) continue;
    const { rule, by, key } = within;
    known.set(rule.table, await tx.of(VisibleRows).rows(rule.table, key, object[by]));
  }
  return (table) => known.get(table) ?? [];
}
