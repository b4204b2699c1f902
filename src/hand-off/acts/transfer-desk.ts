import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type ConsentLevel, type LocalDate } from '../../authority-kit/index.js';
import { Register } from '../../catalogue/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type Check } from '../domain/finding.js';
import { decideTransfer, type TransferDecision } from '../domain/decide-transfer.js';
import { LawInForce } from '../domain/law-in-force.js';
import { type TransferQuery } from '../domain/transfer-query.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { type Desk } from './desks.js';
import { type Offer } from './offer.js';
import { assertSubmittable } from './submission-guard.js';

export interface AllowedTransfer {
  readonly row: string;
  readonly legalBasis: readonly string[];
}

interface TransferRequest {
  readonly offer: Offer;
  readonly from: Desk;
  readonly to: Desk;
  readonly today: LocalDate;
}

/** Asks the transfer law and writes down every refusal, also where nothing else is stored. */
@Injectable()
export class TransferDesk {
  constructor(
    @Inject(Register) private readonly register: Register,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(LawInForce) private readonly law: LawInForce,
  ) {}

  /** @throws DomainError `hand-off/transfer-unreadable` where the query names what nobody declared */
  decide(query: TransferQuery): TransferDecision {
    const answer = decideTransfer(query, (service) => this.register.service(service)?.authority, this.law.book);
    if (answer.kind === 'undecidable') throw new DomainError('hand-off/transfer-unreadable', { errors: answer.faults });
    return answer;
  }

  /** The papers a service asks for, as it is declared. */
  documentsOf(service: string): readonly string[] {
    return this.register.service(service)?.documents ?? [];
  }

  /**
   * Everything `submit` asks for.
   * @throws DomainError `hand-off/transfer-refused`, `hand-off/transfer-unreadable`, `hand-off/nothing-travels` and what
   * `assertSubmittable` throws
   */
  async allow({ offer, from, to, today }: TransferRequest, viewer: Viewer): Promise<AllowedTransfer> {
    const { service, fromService, transfer, consent, request, facts } = offer;
    const fields = Object.keys(offer.content);
    if (fields.length === 0) throw new DomainError('hand-off/nothing-travels');
    const decision = this.decide({
      today,
      from: from.authority,
      to: to.authority,
      fromOffice: from.office,
      toOffice: to.office,
      service,
      fromService,
      transfer,
      fields,
      consent,
      request,
      facts,
      mode: 'push',
    });
    const { allowed, deniedBy, legalBasis, because } = decision;
    const missing = [...decision.missing, ...statedOnly(decision)];
    if (allowed && missing.length === 0) {
      assertSubmittable(offer, this.register);
      return { row: transfer, legalBasis };
    }
    await this.recordRefusal(decision, { offer, from, to, today }, viewer);
    throw new DomainError('hand-off/transfer-refused', { deniedBy, missing, legalBasis, because });
  }

  /** Whether what was handed over may go to another desk just as it is, by the same row; `null` where that is not certain. */
  stillAllows(handOff: HandOffEntity, to: Desk, today: LocalDate): AllowedTransfer | null {
    const { fromAuthority: from, fromOffice, service, fromService, transfer, fields, consent, request } = handOff;
    const decision = this.decide({
      today,
      from,
      to: to.authority,
      fromOffice,
      toOffice: to.office,
      service,
      fromService: fromService ?? undefined,
      transfer,
      fields,
      consent: consent as ConsentLevel,
      request: request ?? undefined,
      facts: {},
      mode: 'push',
    });
    const certain = decision.allowed && decision.missing.length === 0 && statedOnly(decision).length === 0;
    return certain ? { row: transfer, legalBasis: decision.legalBasis } : null;
  }

  private recordRefusal(decision: TransferDecision, { offer, to }: TransferRequest, viewer: Viewer): Promise<void> {
    const { deniedBy, ruleVersion } = decision;
    return this.work.run((tx) =>
      tx.of(AuditTrail).record({
        at: this.clock.now(),
        viewer,
        action: 'hand-off.offer',
        objectType: 'hand-off',
        objectId: null,
        outcome: 'refused',
        details: { deniedBy, ruleVersion, fields: Object.keys(offer.content), to: to.office, service: offer.service },
      }),
    );
  }
}

/**
 * Where data travels, the word of the sender is not enough: a service proves the task the law ties a transfer to, a reference
 * on file proves the request that sets it in motion.
 */
const statedOnly = ({ because }: TransferDecision): string[] =>
  because.filter(({ outcome }) => outcome === 'stated').flatMap(({ check }) => PROOF_OF[check] ?? []);

const PROOF_OF: Partial<Record<Check, string>> = { capacity: 'fromService', request: 'request' };
