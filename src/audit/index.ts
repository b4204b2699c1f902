import { AccessAlarmEntity } from './persistence/access-alarm.entity.js';
import { AccessEntryEntity } from './persistence/access-entry.entity.js';
import { AuditChainEntity } from './persistence/audit-chain.entity.js';
import { AuditCheckpointEntity } from './persistence/audit-checkpoint.entity.js';
import { AuditEntryEntity } from './persistence/audit-entry.entity.js';
import { OpenedMatterEntity } from './persistence/opened-matter.entity.js';
import { RecordTrimEntity } from './persistence/record-trim.entity.js';
import { ReaderEntity } from './persistence/reader.entity.js';

export { RaiseAlarm } from './acts/raise-alarm.js';
export { noteSearch } from './api/noted-access.js';
export { AUDIT_PROBLEMS } from './api/problems.js';
export { AuditModule } from './audit.module.js';
export { AccessAlarms } from './persistence/access-alarms.js';
export { AuditTrail, type AuditRecord } from './persistence/audit-trail.js';
export { REASONS, REFERENCE } from './domain/reasons.js';
export { type DumpLine, parseDumpLine } from './proof/dump-line.js';
export { dumpRecord } from './proof/dump-record.js';
export { reportText } from './proof/report-text.js';
export { type Report, verifyRecord } from './proof/verify-record.js';

export const AUDIT_ENTITIES = [
  AuditEntryEntity,
  AuditChainEntity,
  AuditCheckpointEntity,
  AccessEntryEntity,
  OpenedMatterEntity,
  ReaderEntity,
  RecordTrimEntity,
  AccessAlarmEntity,
];
