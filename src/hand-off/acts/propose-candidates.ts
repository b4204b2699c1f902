import { Inject, Injectable } from '@nestjs/common';
import { type ConsentLevel, inForce } from '../../authority-kit/index.js';
import { closureOf, EndpointClosures, Offices, Register } from '../../catalogue/index.js';
import { startOfDay } from '../../deadlines/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { isBoundBySecrecy } from '../domain/bound-by-secrecy.js';
import {
  type Candidate,
  nextCandidates,
  type NextOffice,
  type OpenOffice,
  type Permission,
} from '../domain/candidates.js';
import { decideTransfer, type TransferDecision } from '../domain/decide-transfer.js';
import { LawInForce } from '../domain/law-in-force.js';
import { isFull, NO_LOAD } from '../domain/office-load.js';
import { type HandOffState } from '../domain/states.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';
import { OfficeLoads } from '../persistence/office-loads.js';
import { sideOf } from './side-of.js';

const COME_BACK: readonly HandOffState[] = ['rejected', 'expired', 'failed'];

/** Proposes who could be approached next with a matter that came back; a clerk chooses. */
@Injectable()
export class ProposeCandidates {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Register) private readonly register: Register,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(LawInForce) private readonly law: LawInForce,
  ) {}

  /**
   * The most likely first, the own worklist last; nothing as long as the hand-off has not come back to the viewer.
   * @throws DomainError `hand-off/not-found`
   */
  run(id: string, viewer: Viewer): Promise<Candidate[]> {
    return this.work.read(async (tx) => {
      const handOff = await tx.of(HandOffs).visible(id, viewer);
      if (handOff === null) throw new DomainError('hand-off/not-found');
      if (sideOf(handOff, viewer) !== 'sender' || !COME_BACK.includes(handOff.state)) return [];
      return this.propose(tx, handOff);
    });
  }

  /** Who could take it instead of the office it was meant for, in the transaction of the caller. */
  async propose(tx: Tx, handOff: HandOffEntity): Promise<Candidate[]> {
    const matter = await tx.asSystem(() => tx.of(HandOffs).ofMatter(handOff));
    const open = await this.openOffices(tx, handOff);
    return nextCandidates(
      {
        sender: { authority: handOff.fromAuthority, office: handOff.fromOffice },
        asked: { authority: handOff.toAuthority, office: handOff.toOffice },
        provider: this.register.service(handOff.service)?.authority,
        met: new Set([handOff, ...matter].map(({ toOffice }) => toOffice)),
      },
      open,
      (to) => this.permits(handOff, to),
    );
  }

  /** Offices that could be meant and take hand-offs of the service, with whether they have room. */
  private async openOffices(tx: Tx, { service, toAuthority }: HandOffEntity): Promise<OpenOffice[]> {
    const today = this.clock.today();
    const possible = [this.register.service(service)?.authority, toAuthority];
    const closures = await tx.of(EndpointClosures).open();
    const open = (await tx.of(Offices).list()).filter(
      (office) =>
        possible.includes(office.authority) &&
        office.acceptsHandOffs &&
        inForce(office, today) &&
        closureOf({ office, service }, closures, today) === undefined,
    );
    const ids = open.flatMap(({ id, authority }) => (isBoundBySecrecy(authority) ? [] : [id]));
    const loads = await tx.asSystem(() => tx.of(OfficeLoads).of(ids, startOfDay(today)));
    return open.map((office) => ({
      authority: office.authority,
      office: office.id,
      isFull: isFull(loads.get(office.id) ?? NO_LOAD, office),
    }));
  }

  /** The same fields on the same agreement, by the row of before or else another; facts are asked for with the next offer. */
  private permits(handOff: HandOffEntity, to: NextOffice): Permission {
    const byTheSameRow = this.decide(handOff, to, handOff.transfer);
    const { allowed, transfer, missing } = byTheSameRow?.allowed ? byTheSameRow : (this.decide(handOff, to) ?? NEVER);
    return allowed || missing.length > 0 ? { transfer: allowed ? transfer : null, missing } : undefined;
  }

  private decide(handOff: HandOffEntity, to: NextOffice, transfer?: string): TransferDecision | undefined {
    const { fromAuthority: from, fromOffice, service, fields, consent } = handOff;
    const { authority, office: toOffice } = to;
    const given = { today: this.clock.today(), consent: consent as ConsentLevel, facts: {}, mode: 'push' } as const;
    const request = handOff.request ?? undefined;
    const query = { request, from, fromOffice, to: authority, toOffice, service, transfer, fields, ...given };
    const decision = decideTransfer(query, (id) => this.register.service(id)?.authority, this.law.book);
    return decision.kind === 'decided' ? decision : undefined;
  }
}

const NEVER = { allowed: false, transfer: null, missing: [] } as const;
