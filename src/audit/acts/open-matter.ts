import { Inject, Injectable } from '@nestjs/common';
import { asSystem, type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { isPurpose, isReason, PURPOSES, REASONS, REFERENCE } from '../domain/purposes.js';
import { type OpenedMatterEntity } from '../persistence/opened-matter.entity.js';
import { OpenedMatters } from '../persistence/opened-matters.js';

/** What a request says about itself, as it came. */
export type SaidAbout = Readonly<Record<'purpose' | 'reference' | 'reason', string | undefined>>;

/** What an access is logged with. */
export type AccessBasis = Readonly<{ purpose: string; reference: string | null; reason: string | null }>;

/** Milliseconds for which a purpose holds for the same matter. */
const HOLDS = 8 * 3_600_000;

/** Stands for a list, which is no single matter. */
const LIST = '00000000-0000-0000-0000-000000000000';

/** Asks staff what they open a matter for; who reads their own matter, or what was handed to their system, is not asked. */
@Injectable()
export class OpenMatter {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Config,
  ) {}

  /**
   * @param matter id of what is opened; `null` for a list
   * @throws DomainError `access/purpose-required`, `access/reference-required`, `access/reason-required`
   */
  async run({ role, account }: Viewer, matter: string | null, said: SaidAbout): Promise<AccessBasis> {
    if (role === 'newcomer') return { purpose: 'own-matter', reference: null, reason: null };
    if (role === 'partner') return { purpose: 'hand-off', reference: null, reason: null };
    return asSystem(() => this.work.run((tx) => this.open(tx, { account, matter: matter ?? LIST }, said)));
  }

  /** Forgets what no longer holds: what somebody opened when stands in the log, and nowhere else. */
  forget(): Promise<void> {
    const since = new Date(+this.clock.now() - HOLDS);
    return asSystem(() => this.work.run((tx) => tx.of(OpenedMatters).forgetBefore(since)));
  }

  private async open(tx: Tx, what: { account: string; matter: string }, said: SaidAbout): Promise<AccessBasis> {
    const now = this.clock.now();
    const known = await tx.of(OpenedMatters).find(what.account, what.matter, new Date(+now - HOLDS));
    const basis = { ...basisOf(said, known, what.matter !== LIST), reason: null };
    if (said.purpose !== undefined || said.reference !== undefined) {
      const { purpose, reference } = basis;
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

function basisOf(said: SaidAbout, known: OpenedMatterEntity | null, needsReference: boolean) {
  const purpose = said.purpose ?? known?.purpose;
  if (purpose === undefined || !isPurpose(purpose)) {
    throw new DomainError('access/purpose-required', { purposes: PURPOSES });
  }
  const reference = said.reference ?? known?.reference ?? null;
  if (reference === null ? needsReference : !REFERENCE.test(reference)) {
    throw new DomainError('access/reference-required');
  }
  return { purpose, reference };
}
