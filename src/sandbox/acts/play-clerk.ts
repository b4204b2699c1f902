import { Inject, Injectable } from '@nestjs/common';
import { ForwardHandOff, type HandOffView, MoveHandOff, OfferHandOff, ReadHandOffs } from '../../hand-off/index.js';
import { asViewer, type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { namedUuid } from '../../platform/named-uuid.js';
import { DomainError } from '../../platform/problem/index.js';
import { type Deed, nextDeedOfReceiver, nextDeedOfSender } from '../domain/behaviour.js';
import { BRANCH, DESKS } from '../domain/desks.js';

/** Hand-offs of a desk that are looked at, the newest. */
const LOOKED_AT = 200;

/** The row of the transfer law for what the practice authority hands over. */
const TRANSFER = 'tp-uebung-antwort';

/**
 * Plays the clerks of the practice authority: with the acts, the state table, the transfer law and the rights of every other
 * clerk. Several may play at once; what one of them has done the others find done.
 */
@Injectable()
export class PlayClerk {
  constructor(
    @Inject(ReadHandOffs) private readonly read: ReadHandOffs,
    @Inject(MoveHandOff) private readonly move: MoveHandOff,
    @Inject(ForwardHandOff) private readonly forward: ForwardHandOff,
    @Inject(OfferHandOff) private readonly offer: OfferHandOff,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** One look at each desk; how many matters went on. */
  async run(): Promise<number> {
    let moved = 0;
    for (const { clerk } of DESKS) moved += await asViewer(clerk, 'hand-off', () => this.work(clerk));
    return moved;
  }

  private async work(clerk: Viewer): Promise<number> {
    const request = { limit: LOOKED_AT, cursor: undefined };
    const [received, sent] = [
      await this.read.page(clerk, 'in', request),
      await this.read.page(clerk, 'out', request),
    ].map(({ items }) => items.filter(({ live }) => live));
    let moved = 0;
    for (const one of received ?? []) if (await this.go(one, await this.deedOfReceiver(one, clerk), clerk)) moved += 1;
    for (const one of sent ?? []) if (await this.go(one, nextDeedOfSender(one), clerk)) moved += 1;
    return moved;
  }

  private async deedOfReceiver(handOff: HandOffView, clerk: Viewer): Promise<Deed | undefined> {
    const { id, service, state, changedAt } = handOff;
    const events = await this.read.events(id, clerk);
    const asked = events.some(({ action }) => action === 'ask');
    return nextDeedOfReceiver({ service, state, asked, changedAt }, this.clock.now());
  }

  /** Whether it went on. Whoever was quicker has done it already; what a rule refuses lies there and holds up nothing else. */
  private async go(handOff: HandOffView, deed: Deed | undefined, clerk: Viewer): Promise<boolean> {
    if (deed === undefined) return false;
    try {
      await this.do(handOff, deed, clerk);
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }

  private async do(handOff: HandOffView, deed: Deed, clerk: Viewer): Promise<void> {
    const { id, version } = handOff;
    if (deed.do === 'step') {
      const { action, code, note } = deed;
      await this.move.run({ id, version, action, code, note }, clerk);
    } else if (deed.do === 'forward') {
      const to = { to: BRANCH.office.authority, toOffice: BRANCH.office.id, service: 'uebung-annehmen' };
      await this.forward.run({ id, version, ...to, transfer: TRANSFER, consent: 'none', facts: {} }, clerk);
    } else {
      await this.send(handOff, clerk);
      await this.move.run({ id, version, action: 'complete', code: 'settled' }, clerk);
    }
  }

  /** Its id follows from what it answers: whatever is cut off in between, it is sent once. */
  private async send({ id, fromAuthority, fromOffice, service }: HandOffView, clerk: Viewer): Promise<void> {
    await this.offer.run(
      {
        id: namedUuid(id, 'sent by the practice authority'),
        kind: 'REFER',
        urgency: 'normal',
        to: fromAuthority,
        toOffice: fromOffice,
        service,
        transfer: TRANSFER,
        consent: 'none',
        facts: {},
        content: { name: 'Amina Beispiel', preferred_language: 'ar', concern: 'Zum Üben: Bitte annehmen.' },
      },
      clerk,
    );
  }
}
