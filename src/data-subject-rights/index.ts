export { DATA_SUBJECT_RIGHTS_PROBLEMS } from './api/problems.js';
export { DataSubjectRightsModule } from './data-subject-rights.module.js';
