import { Module } from '@nestjs/common';
import { Centre } from './acts/centre.js';
import { ReadFeed } from './acts/read-feed.js';
import { EventsController } from './api/events.controller.js';
import { KeepEvents } from './jobs/keep-events.js';

@Module({
  controllers: [EventsController],
  providers: [Centre, KeepEvents, ReadFeed],
  exports: [Centre],
})
export class EventsModule {}
