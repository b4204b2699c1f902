import { OfficeEntity } from './persistence/office.entity.js';

export { LoadSampleOffices } from './acts/load-sample-offices.js';
export { CATALOGUE_PROBLEMS } from './api/problems.js';
export { FactInput } from './api/fact.input.js';
export { factsFrom, readFacts, readPlace } from './api/read-facts.js';
export { servicesController } from './api/services.controller.js';
export { CatalogueModule } from './catalogue.module.js';
export { parseAreaKey, type AreaKey } from './domain/area-key.js';
export { competentOffice, LOCAL_COMPETENCE_BASIS, type Competence } from './domain/competent-office.js';
export { type Office } from './domain/office.js';
export { Offices } from './persistence/offices.js';
export { Register } from './register.js';

export const CATALOGUE_ENTITIES = [OfficeEntity];
