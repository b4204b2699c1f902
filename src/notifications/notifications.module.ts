import { Module } from '@nestjs/common';
import { Config } from '../platform/config/index.js';
import { Logger } from '../platform/logging/index.js';
import { BeginTry } from './acts/begin-try.js';
import { BundleHeld } from './acts/bundle-held.js';
import { channelsOf } from './acts/channel-set-up.js';
import { Channels } from './acts/channels.js';
import { DeliveryDeadLetters } from './acts/delivery-dead-letters.js';
import { DatabasePrintOutbox } from './acts/database-print-outbox.js';
import { PrintDesk } from './acts/print-desk.js';
import { EndTry } from './acts/end-try.js';
import { Letterhead } from './acts/letterhead.js';
import { mailTransportOf } from './acts/mail-set-up.js';
import { MailAlarm } from './acts/mail-alarm.js';
import { MarkRead } from './acts/mark-read.js';
import { MessageRecords } from './acts/message-records.js';
import { MessagePreferenceActs } from './acts/message-preference-acts.js';
import { ReadMailbox } from './acts/read-mailbox.js';
import { SealStoredLetters } from './acts/seal-stored-letters.js';
import { ReadNotifications } from './acts/read-notifications.js';
import { SendMessage } from './acts/send-message.js';
import { StartDelivery } from './acts/start-delivery.js';
import { TakeBackNotification } from './acts/take-back-notification.js';
import { TellOffice } from './acts/tell-office.js';
import { TellStaff } from './acts/tell-staff.js';
import { TellPerson } from './acts/tell-person.js';
import { DeliveriesController } from './api/deliveries.controller.js';
import { LettersController } from './api/letters.controller.js';
import { MailboxController } from './api/mailbox.controller.js';
import { MessagePreferenceResolver } from './api/message-preference.resolver.js';
import { NotificationResolver } from './api/notification.resolver.js';
import { PrintOutbox } from './channels/print-outbox.js';
import { MailTransport } from './channels/mail-transport.js';
import { BundleHeldMessages } from './jobs/bundle-held-messages.js';
import { DeliverNotification } from './jobs/deliver-notification.js';
import { MailAlarms } from './jobs/mail-alarms.js';
import { EndMessages } from './jobs/end-messages.js';
import { ErasePreferences } from './jobs/erase-preferences.js';

@Module({
  controllers: [DeliveriesController, LettersController, MailboxController],
  providers: [
    { provide: MailTransport, inject: [Config, Logger], useFactory: mailTransportOf },
    Letterhead,
    { provide: PrintOutbox, useClass: DatabasePrintOutbox },
    PrintDesk,
    SealStoredLetters,
    {
      provide: Channels,
      inject: [Config, MailTransport, Letterhead, PrintOutbox],
      useFactory: channelsOf,
    },
    StartDelivery,
    BundleHeld,
    BundleHeldMessages,
    BeginTry,
    SendMessage,
    EndTry,
    DeliverNotification,
    EndMessages,
    ErasePreferences,
    DeliveryDeadLetters,
    TellPerson,
    TellOffice,
    TellStaff,
    TakeBackNotification,
    ReadNotifications,
    MarkRead,
    MailAlarm,
    MailAlarms,
    ReadMailbox,
    MessagePreferenceActs,
    MessageRecords,
    NotificationResolver,
    MessagePreferenceResolver,
  ],
  exports: [TellPerson, TellOffice, TellStaff, TakeBackNotification, ReadNotifications, MessagePreferenceActs],
})
export class NotificationsModule {}
