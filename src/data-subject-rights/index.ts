import { RightsRequestEntity } from './persistence/rights-request.entity.js';

export { SealStoredCorrections } from './acts/seal-stored-corrections.js';
export { DATA_SUBJECT_RIGHTS_PROBLEMS } from './api/problems.js';
export { DataSubjectRightsModule } from './data-subject-rights.module.js';

export const DATA_SUBJECT_RIGHTS_ENTITIES = [RightsRequestEntity];
