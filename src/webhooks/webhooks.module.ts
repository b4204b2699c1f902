import { type DynamicModule, Module } from '@nestjs/common';
import { EventsModule } from '../events/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { BeginTries } from './acts/begin-tries.js';
import { ChangeEndpoint } from './acts/change-endpoint.js';
import { DeliverToEndpoint } from './acts/deliver-to-endpoint.js';
import { DeliveryDesk } from './acts/delivery-desk.js';
import { EnableEndpoint } from './acts/enable-endpoint.js';
import { EndTry } from './acts/end-try.js';
import { EndpointDesk } from './acts/endpoint-desk.js';
import { FanOutEvents } from './acts/fan-out-events.js';
import { GiveUp } from './acts/give-up.js';
import { HostDesk } from './acts/host-desk.js';
import { KeyRing } from './acts/key-ring.js';
import { SealKeysAnew } from './acts/seal-keys-anew.js';
import { PostMessage } from './acts/post-message.js';
import { RegisterEndpoint } from './acts/register-endpoint.js';
import { WebhookDeadLetters } from './acts/webhook-dead-letters.js';
import { WebhookDeliveriesController } from './api/webhook-deliveries.controller.js';
import { WebhookHostsController } from './api/webhook-hosts.controller.js';
import { WebhookStepsController } from './api/webhook-steps.controller.js';
import { WebhooksController } from './api/webhooks.controller.js';
import { FanOutOnEvent } from './jobs/fan-out-on-event.js';
import { KeepDeliveries } from './jobs/keep-deliveries.js';
import { SweepWebhooks } from './jobs/sweep-webhooks.js';
import { WebhookQueue } from './jobs/webhook-queue.js';
import { WebhookWorker } from './jobs/webhook-worker.js';

const ACTS = [
  BeginTries,
  ChangeEndpoint,
  DeliverToEndpoint,
  DeliveryDesk,
  EnableEndpoint,
  EndTry,
  EndpointDesk,
  FanOutEvents,
  GiveUp,
  HostDesk,
  KeyRing,
  SealKeysAnew,
  PostMessage,
  RegisterEndpoint,
  WebhookDeadLetters,
];

@Module({})
export class WebhooksModule {
  /** Only a worker sends anything. */
  static forRoot(worker: boolean): DynamicModule {
    return {
      module: WebhooksModule,
      imports: [EventsModule, NotificationsModule],
      controllers: [WebhooksController, WebhookStepsController, WebhookDeliveriesController, WebhookHostsController],
      providers: [
        ...ACTS,
        FanOutOnEvent,
        KeepDeliveries,
        SweepWebhooks,
        WebhookQueue,
        ...(worker ? [WebhookWorker] : []),
      ],
    };
  }
}
