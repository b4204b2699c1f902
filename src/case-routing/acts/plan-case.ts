import { Inject, Injectable } from '@nestjs/common';
import { type Facts } from '../../authority-kit/index.js';
import { type AreaKey, EndpointClosures, Offices, Register } from '../../catalogue/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type HouseholdPlan, planHousehold } from '../domain/plan-household.js';
import { planRoute, type RoutingGround } from '../domain/plan-route.js';
import { type RoutePlan } from '../domain/route-plan.js';
import { type Concern, type RouteRequest } from '../domain/route-request.js';
import { type CaseFile } from '../persistence/cases.js';

/** Makes plans with the offices as they are now. A plan is made anew each time and never stored. */
@Injectable()
export class PlanCase {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Register) private readonly register: Register,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `routing/unknown-concern` */
  async preview(request: RouteRequest): Promise<RoutePlan> {
    const routing = planRoute(request, await this.ground());
    if (routing.kind === 'refused') throw new DomainError('routing/unknown-concern', { errors: routing.faults });
    return routing.plan;
  }

  /**
   * The plan of each case, with each member of the household looked at on their own facts; members are named by position.
   * A case that cannot be planned has the error `routing/unknown-concern` instead.
   */
  async run(files: readonly CaseFile[]): Promise<Map<string, HouseholdPlan | DomainError>> {
    const ground = await this.ground();
    return new Map(files.map((file) => [file.row.id, this.plan(file, ground)]));
  }

  private plan({ row, members, concerns }: CaseFile, ground: RoutingGround): HouseholdPlan | DomainError {
    const request = {
      today: this.clock.today(),
      place: row.place as AreaKey,
      concerns: concerns.map(toConcern),
      documentsHeld: row.documents,
    };
    const people = members.map(({ position, facts }) => ({ id: String(position), facts: facts as Facts }));
    const routing = planHousehold(people, request, ground);
    if (routing.kind === 'refused') return new DomainError('routing/unknown-concern', { errors: routing.faults });
    return routing.plan;
  }

  private async ground(): Promise<RoutingGround> {
    return this.work.read(async (tx) => ({
      services: this.register.services,
      offices: await tx.of(Offices).list(),
      closures: await tx.of(EndpointClosures).open(),
    }));
  }
}

function toConcern({ service, lifeEvent }: CaseFile['concerns'][number]): Concern {
  return service === null ? { lifeEvent: lifeEvent ?? '' } : { service };
}
