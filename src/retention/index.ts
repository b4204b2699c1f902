import { DeletionRecordEntity } from './persistence/deletion-record.entity.js';

export { EraseData } from './acts/erase-data.js';
export { ReapplyDeletions } from './acts/reapply-deletions.js';
export { RetentionModule } from './retention.module.js';

export const RETENTION_ENTITIES = [DeletionRecordEntity];
