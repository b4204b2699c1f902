import { AuditChainEntity } from './persistence/audit-chain.entity.js';
import { AuditCheckpointEntity } from './persistence/audit-checkpoint.entity.js';
import { AuditEntryEntity } from './persistence/audit-entry.entity.js';

export { AuditModule } from './audit.module.js';
export { AuditTrail, type AuditRecord } from './persistence/audit-trail.js';
export { type DumpLine, parseDumpLine } from './proof/dump-line.js';
export { dumpRecord } from './proof/dump-record.js';
export { reportText } from './proof/report-text.js';
export { type Report, verifyRecord } from './proof/verify-record.js';

export const AUDIT_ENTITIES = [AuditEntryEntity, AuditChainEntity, AuditCheckpointEntity];
