import { Inject, Injectable } from '@nestjs/common';
import {
  IMPLIED_PURPOSES,
  isStatedPurpose,
  type Purpose,
  type Purposes,
  purposesOfRole,
  ROW_RULES,
  STATED_PURPOSES,
} from '../../access-policy/index.js';
import { asSystem, type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { isReason, REASONS, REFERENCE } from '../domain/reasons.js';
import { OpenedMatters } from '../persistence/opened-matters.js';

/** What a request says about itself, as it came. */
export type SaidAbout = Readonly<Record<'purpose' | 'reference' | 'reason', string | undefined>>;

/** What is asked for: which matter, and whether it is read or changed. */
export interface Opening {
  /** Id of what is opened; `null` for a list. */
  readonly matter: string | null;
  readonly access: keyof Purposes;
}

/** What an access is logged with. */
export type AccessBasis = Readonly<{ purpose: string; reference: string | null; reason: string | null }>;

/** Milliseconds for which a purpose holds for the same matter. */
const HOLDS = 8 * 3_600_000;

/** Stands for a list, which is no single matter. */
const LIST = '00000000-0000-0000-0000-000000000000';

/** Who opens what, and for what it is there. */
interface OpenedFor {
  readonly account: string;
  readonly matter: string;
  readonly purposes: readonly Purpose[];
}

/** Asks staff what they open a matter for; who has only one purpose is not asked. */
@Injectable()
export class OpenMatter {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Config,
  ) {}

  /**
   * @throws DomainError `access/purpose-required`, `access/purpose-opens-nothing`, `access/reference-required`,
   * `access/reason-required`
   */
  async run(viewer: Viewer, { matter, access }: Opening, said: SaidAbout): Promise<AccessBasis> {
    const { role, account } = viewer;
    const implied = IMPLIED_PURPOSES[role];
    if (implied !== undefined) return { purpose: implied, reference: null, reason: null };
    const open = { account, matter: matter ?? LIST, purposes: purposesOfRole(ROW_RULES, role, access) };
    return asSystem(() => this.work.run((tx) => this.open(tx, open, said)));
  }

  /** Forgets what no longer holds: what somebody opened when stands in the log, and nowhere else. */
  forget(): Promise<void> {
    const since = new Date(+this.clock.now() - HOLDS);
    return asSystem(() => this.work.run((tx) => tx.of(OpenedMatters).forgetBefore(since)));
  }

  private async open(tx: Tx, { purposes, ...what }: OpenedFor, said: SaidAbout): Promise<AccessBasis> {
    const now = this.clock.now();
    const known = await tx.of(OpenedMatters).find(what.account, what.matter, new Date(+now - HOLDS));
    const purpose = purposeOf(said.purpose ?? known?.purpose, purposes);
    const reference = referenceOf(said.reference ?? known?.reference, what.matter !== LIST);
    const basis = { purpose, reference, reason: null };
    if (said.purpose !== undefined || said.reference !== undefined) {
      await tx.of(OpenedMatters).keep({ ...what, purpose, reference, since: now });
    }
    if (what.matter === LIST || !(await this.isSpotCheck(tx, what.account))) return basis;
    const { reason } = said;
    if (reason === undefined || !isReason(reason))
      throw new DomainError('access/reason-required', { reasons: REASONS });
    return { ...basis, reason };
  }

  /** Where it is one, and no reason is given, nothing is counted: the next request is asked again. */
  private async isSpotCheck(tx: Tx, account: string): Promise<boolean> {
    const every = this.config.spotCheckEvery;
    return (await tx.of(OpenedMatters).count(account)) % every === 0;
  }
}

/** @throws DomainError `access/purpose-required`, `access/purpose-opens-nothing` */
function purposeOf(said: string | undefined, open: readonly Purpose[]): Purpose {
  const purposes = Object.fromEntries(Object.entries(STATED_PURPOSES).filter(([one]) => open.includes(one as Purpose)));
  if (said === undefined || !isStatedPurpose(said)) throw new DomainError('access/purpose-required', { purposes });
  if (!open.includes(said)) throw new DomainError('access/purpose-opens-nothing', { purposes });
  return said;
}

/** @throws DomainError `access/reference-required` */
function referenceOf(said: string | null | undefined, isNeeded: boolean): string | null {
  const reference = said ?? null;
  if (reference === null ? isNeeded : !REFERENCE.test(reference)) throw new DomainError('access/reference-required');
  return reference;
}
