export { AdministrationModule } from './administration.module.js';
export { ADMINISTRATION_PROBLEMS } from './api/problems.js';
