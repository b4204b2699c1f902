import { AuditEntryEntity } from './persistence/audit-entry.entity.js';

export { AuditModule } from './audit.module.js';
export { AuditTrail, type AuditRecord } from './persistence/audit-trail.js';

export const AUDIT_ENTITIES = [AuditEntryEntity];
