import { inForce, type LocalDate } from '../../authority-kit/index.js';
import { competentOffice, Offices, type Office } from '../../catalogue/index.js';
import { type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type RoutingNote } from '../domain/routing-note.js';
import { type Offer } from './offer.js';

/** One office of one authority, at either end of a hand-off. */
export interface Desk {
  readonly authority: string;
  readonly office: string;
}

/** The receiving desk, and why it is that one. */
export interface Found {
  readonly to: Desk;
  readonly routing: RoutingNote;
}

/** Finds the receiving desk of an offer. */
export class Desks {
  constructor(
    private readonly tx: Tx,
    private readonly today: LocalDate,
  ) {}

  /** @throws DomainError `hand-off/no-office`, `hand-off/office-needs-facts`, `hand-off/not-accepted-here` */
  async receiverOf(offer: Offer): Promise<Found> {
    const { toOffice, place, facts } = offer;
    const office = toOffice === undefined ? await this.competent(offer) : await this.named(offer, toOffice);
    if (!office.acceptsHandOffs) throw new DomainError('hand-off/not-accepted-here');
    const names = Object.keys(facts);
    const routing: RoutingNote =
      toOffice === undefined
        ? { chosen: 'competent', place: place ?? null, facts: names }
        : { chosen: 'named', place: null, facts: [] };
    return { to: { authority: office.authority, office: office.id }, routing };
  }

  private async named({ to }: Offer, id: string): Promise<Office> {
    const office = await this.tx.of(Offices).byId(id);
    if (office === null || office.authority !== to || !inForce(office, this.today))
      throw new DomainError('hand-off/no-office');
    return office;
  }

  private async competent({ to, place, facts }: Offer): Promise<Office> {
    if (place === undefined) throw new DomainError('hand-off/no-office');
    const found = competentOffice(await this.inForce(to), to, place, facts);
    if (found.kind === 'needs-facts') throw new DomainError('hand-off/office-needs-facts', { missing: found.facts });
    if (found.kind === 'nobody') throw new DomainError('hand-off/no-office');
    return found.office;
  }

  private async inForce(authority: string): Promise<Office[]> {
    return (await this.tx.of(Offices).list(authority)).filter((office) => inForce(office, this.today));
  }
}
