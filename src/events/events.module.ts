import { Module } from '@nestjs/common';
import { Centre } from './acts/centre.js';
import { ReadFeed } from './acts/read-feed.js';
import { EventsController } from './api/events.controller.js';

@Module({
  controllers: [EventsController],
  providers: [Centre, ReadFeed],
  exports: [Centre],
})
export class EventsModule {}
