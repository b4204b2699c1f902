import { People1795300000000 } from './1795300000000-people.js';
import { Outbox1795300001000 } from './1795300001000-outbox.js';
import { Audit1795300002000 } from './1795300002000-audit.js';
import { Offices1795300003000 } from './1795300003000-offices.js';
import { HandOffs1795300004000 } from './1795300004000-hand-offs.js';
import { Deadlines1795300005000 } from './1795300005000-deadlines.js';
import { Notifications1795300006000 } from './1795300006000-notifications.js';
import { Cases1795300007000 } from './1795300007000-cases.js';
import { HandOffFull1795300008000 } from './1795300008000-hand-off-full.js';
import { Receipts1795300009000 } from './1795300009000-receipts.js';
import { Idempotency1795300010000 } from './1795300010000-idempotency.js';
import { Ledger1795300011000 } from './1795300011000-ledger.js';
import { Ladder1795300012000 } from './1795300012000-ladder.js';
import { HandOffRest1795300013000 } from './1795300013000-hand-off-rest.js';
import { Channels1795300014000 } from './1795300014000-channels.js';
import { OutboxTries1795300015000 } from './1795300015000-outbox-tries.js';
import { CalendarAddress1795300015001 } from './1795300015001-calendar-address.js';
import { SendLimits1795300015002 } from './1795300015002-send-limits.js';
import { Events1795300016000 } from './1795300016000-events.js';
import { Webhooks1795300016100 } from './1795300016100-webhooks.js';
import { SignIn1795300017000 } from './1795300017000-sign-in.js';
import { HandOffRecord1795300018000 } from './1795300018000-hand-off-record.js';
import { HandOffDocuments1795300018001 } from './1795300018001-hand-off-documents.js';
import { OutboxHandlers1795300018500 } from './1795300018500-outbox-handlers.js';
import { DeadlineChangeNumber1795300019000 } from './1795300019000-deadline-change-number.js';
import { DeadlineReplaces1795300019001 } from './1795300019001-deadline-replaces.js';
import { DeadlineEndedBecause1795300019002 } from './1795300019002-deadline-ended-because.js';
import { WebhookAdministration1795300019003 } from './1795300019003-webhook-administration.js';
import { OutboxBell1795300019004 } from './1795300019004-outbox-bell.js';
import { Roles1795300020000 } from './1795300020000-roles.js';
import { RowSecurity1795300020001 } from './1795300020001-row-security.js';
import { AuditChains1795300021000 } from './1795300021000-audit-chains.js';
import { AccessLog1795300021001 } from './1795300021001-access-log.js';
import { RecipientDuties1795300022000 } from './1795300022000-recipient-duties.js';
import { RightsRequests1795300022001 } from './1795300022001-rights-requests.js';
import { IdempotencyDigests1795300023000 } from './1795300023000-idempotency-digests.js';
import { FieldKeys1795300023100 } from './1795300023100-field-keys.js';
import { Retention1795300024000 } from './1795300024000-retention.js';
import { Directory1795300025000 } from './1795300025000-directory.js';
import { SealedWordsMayGo1795300026000 } from './1795300026000-sealed-words-may-go.js';
import { Erasures1795300030000 } from './1795300030000-erasures.js';
import { SealedLeftovers1795300030100 } from './1795300030100-sealed-leftovers.js';
import { CaseEnd1795300031000 } from './1795300031000-case-end.js';
import { RecordTrim1795300031100 } from './1795300031100-record-trim.js';
import { BreakGlass1795300032000 } from './1795300032000-break-glass.js';
import { AuditBasis1795300032001 } from './1795300032001-audit-basis.js';
import { OutboxTrace1795300033500 } from './1795300033500-outbox-trace.js';
import { Purposes1795300034000 } from './1795300034000-purposes.js';
import { KeysSecured1795300035000 } from './1795300035000-keys-secured.js';
import { ValueDigests1795300035001 } from './1795300035001-value-digests.js';
import { SealedReasons1795300035002 } from './1795300035002-sealed-reasons.js';
import { WebhookHosts1795300035003 } from './1795300035003-webhook-hosts.js';
import { LiveEvents1795300037000 } from './1795300037000-live-events.js';
import { PurposesOfEvents1795300037900 } from './1795300037900-purposes-of-events.js';
import { OfficeAdministration1795300039000 } from './1795300039000-office-administration.js';

/** Every migration, in the order they run. One is never edited after a release. */
export const MIGRATIONS = [
  People1795300000000,
  Outbox1795300001000,
  Audit1795300002000,
  Offices1795300003000,
  HandOffs1795300004000,
  Deadlines1795300005000,
  Notifications1795300006000,
  Cases1795300007000,
  HandOffFull1795300008000,
  Receipts1795300009000,
  Idempotency1795300010000,
  Ledger1795300011000,
  Ladder1795300012000,
  HandOffRest1795300013000,
  Channels1795300014000,
  OutboxTries1795300015000,
  CalendarAddress1795300015001,
  SendLimits1795300015002,
  Events1795300016000,
  Webhooks1795300016100,
  SignIn1795300017000,
  HandOffRecord1795300018000,
  HandOffDocuments1795300018001,
  OutboxHandlers1795300018500,
  DeadlineChangeNumber1795300019000,
  DeadlineReplaces1795300019001,
  DeadlineEndedBecause1795300019002,
  WebhookAdministration1795300019003,
  OutboxBell1795300019004,
  Roles1795300020000,
  RowSecurity1795300020001,
  AuditChains1795300021000,
  AccessLog1795300021001,
  RecipientDuties1795300022000,
  RightsRequests1795300022001,
  IdempotencyDigests1795300023000,
  FieldKeys1795300023100,
  Retention1795300024000,
  Directory1795300025000,
  SealedWordsMayGo1795300026000,
  Erasures1795300030000,
  SealedLeftovers1795300030100,
  CaseEnd1795300031000,
  RecordTrim1795300031100,
  BreakGlass1795300032000,
  AuditBasis1795300032001,
  OutboxTrace1795300033500,
  Purposes1795300034000,
  KeysSecured1795300035000,
  ValueDigests1795300035001,
  SealedReasons1795300035002,
  WebhookHosts1795300035003,
  LiveEvents1795300037000,
  PurposesOfEvents1795300037900,
  OfficeAdministration1795300039000,
];
