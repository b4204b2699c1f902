import { EndpointClosureEntity } from './persistence/endpoint-closure.entity.js';
import { OfficeChangeEntity } from './persistence/office-change.entity.js';
import { OfficeEntity } from './persistence/office.entity.js';

export { LoadSampleOffices } from './acts/load-sample-offices.js';
export { CATALOGUE_PROBLEMS } from './api/problems.js';
export { FactInput } from './api/fact.input.js';
export { ServiceConnection, ServiceModel } from './api/catalogue.model.js';
export { toServiceModel } from './api/catalogue.resolver.js';
export { OfficeResponse } from './api/office.dto.js';
export { toOfficeView } from './api/office.mapper.js';
export { factsFrom, readFacts, readPlace } from './api/read-facts.js';
export { servicesController } from './api/services.controller.js';
export { CatalogueModule } from './catalogue.module.js';
export { type AreaFault, areaFaults } from './domain/area-faults.js';
export { parseAreaKey, type AreaKey } from './domain/area-key.js';
export { competentOffice, LOCAL_COMPETENCE_BASIS, type Competence } from './domain/competent-office.js';
export {
  CLOSURE_REASONS,
  closureOf,
  type ClosureReason,
  concerns,
  type EndpointClosure,
  isClosedOn,
} from './domain/endpoint-closure.js';
export { changed, type OfficeChange, type OfficeChanges, officesOn } from './domain/office-change.js';
export { type Office, type OfficeHours, type OpeningHours, type Weekday } from './domain/office.js';
export { type Municipality, type OfficeCalendar, type Samtgemeinde, type Site } from './domain/place.js';
export { EndpointClosures } from './persistence/endpoint-closures.js';
export { OfficeChanges as ChangesOfOffices } from './persistence/office-changes.js';
export { Offices } from './persistence/offices.js';
export { Register } from './register.js';
export { DISTRICTS, LOWER_SAXONY_CALENDAR, MUNICIPALITIES, SAMTGEMEINDEN, SITES } from './sample-district/index.js';

export const CATALOGUE_ENTITIES = [EndpointClosureEntity, OfficeChangeEntity, OfficeEntity];
