import { Module, type DynamicModule } from '@nestjs/common';
import { ADMINISTRATION_PROBLEMS, AdministrationModule } from './administration/index.js';
import { AUDIT_PROBLEMS, AuditModule } from './audit/index.js';
import { AUTHORITIES } from './authorities/index.js';
import { authorityModule } from './authority.module.js';
import { BREAK_GLASS_PROBLEMS, BreakGlassModule } from './break-glass/index.js';
import { CALENDAR_PROBLEMS, CalendarModule } from './calendar/index.js';
import { CASE_PROBLEMS, CaseRoutingModule } from './case-routing/index.js';
import { CATALOGUE_PROBLEMS, CatalogueModule } from './catalogue/index.js';
import { DATA_SUBJECT_RIGHTS_PROBLEMS, DataSubjectRightsModule } from './data-subject-rights/index.js';
import { DEADLINE_PROBLEMS, DeadlinesModule } from './deadlines/index.js';
import { DIRECTORY_PROBLEMS, DirectoryModule } from './directory/index.js';
import { ENTITIES } from './entities.js';
import { EventsModule } from './events/index.js';
import { HAND_OFF_PROBLEMS, HandOffModule, TRANSFER_LAW, TransferLawModule } from './hand-off/index.js';
import { IDENTITY_PROBLEMS, IdentityModule } from './identity/index.js';
import { LIVE_PROBLEMS, LiveModule } from './live/index.js';
import { NOTIFICATION_PROBLEMS, NotificationsModule } from './notifications/index.js';
import { type Config } from './platform/config/index.js';
import { PlatformModule } from './platform/platform.module.js';
import { RetentionModule } from './retention/index.js';
import { SandboxModule, uebungsbehoerde, withPractice } from './sandbox/index.js';
import { WEBHOOK_PROBLEMS, WebhooksModule } from './webhooks/index.js';

/** What each module refuses; the platform adds its own. */
export const PROBLEMS = [
  AUDIT_PROBLEMS,
  IDENTITY_PROBLEMS,
  CATALOGUE_PROBLEMS,
  HAND_OFF_PROBLEMS,
  DEADLINE_PROBLEMS,
  CASE_PROBLEMS,
  NOTIFICATION_PROBLEMS,
  ADMINISTRATION_PROBLEMS,
  CALENDAR_PROBLEMS,
  WEBHOOK_PROBLEMS,
  DATA_SUBJECT_RIGHTS_PROBLEMS,
  DIRECTORY_PROBLEMS,
  BREAK_GLASS_PROBLEMS,
  LIVE_PROBLEMS,
];

const WITHOUT_SANDBOX = { authorities: AUTHORITIES, law: TRANSFER_LAW, more: [] };

/** One more authority, the ways to and from it, and who works there. */
const WITH_SANDBOX = {
  authorities: [...AUTHORITIES, uebungsbehoerde],
  law: withPractice(TRANSFER_LAW),
  more: [SandboxModule],
};

/** The only place where the authorities and the core meet. */
@Module({})
export class AppModule {
  static forRoot({ config, worker }: { config: Config; worker: boolean }): DynamicModule {
    const { authorities, law, more } = config.sandbox ? WITH_SANDBOX : WITHOUT_SANDBOX;
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot({ config, worker, entities: ENTITIES, problems: PROBLEMS }),
        AuditModule,
        IdentityModule,
        CatalogueModule.forRoot(authorities),
        DeadlinesModule,
        EventsModule,
        TransferLawModule.forRoot(law),
        HandOffModule,
        NotificationsModule,
        WebhooksModule.forRoot(worker),
        CaseRoutingModule,
        AdministrationModule,
        CalendarModule,
        RetentionModule,
        DataSubjectRightsModule,
        DirectoryModule,
        BreakGlassModule,
        LiveModule,
        ...authorities.map((authority) => authorityModule(authority, authorities)),
        ...more,
      ],
    };
  }
}
