import { type Authority, inForce, type LocalDate, type PublicService } from '../authority-kit/index.js';

/** The declared authorities and services, handed to the core at its start; the core imports none of them. */
export class Register {
  readonly services: readonly PublicService[];
  private readonly authorityById: ReadonlyMap<string, Authority>;
  private readonly serviceById: ReadonlyMap<string, PublicService>;

  constructor(readonly authorities: readonly Authority[]) {
    this.services = authorities.flatMap((authority) => authority.services);
    this.authorityById = new Map(authorities.map((authority) => [authority.id, authority]));
    this.serviceById = new Map(this.services.map((service) => [service.id, service]));
  }

  authority(id: string): Authority | undefined {
    return this.authorityById.get(id);
  }

  service(id: string): PublicService | undefined {
    return this.serviceById.get(id);
  }

  servicesInForce(today: LocalDate): PublicService[] {
    return this.services.filter((service) => inForce(service, today));
  }
}
