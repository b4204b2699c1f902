import { DeletionRecordEntity } from './persistence/deletion-record.entity.js';

export { ReapplyDeletions } from './acts/reapply-deletions.js';
export { RetentionModule } from './retention.module.js';

export const RETENTION_ENTITIES = [DeletionRecordEntity];
