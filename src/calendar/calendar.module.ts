import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/index.js';
import { IdentityModule } from '../identity/index.js';
import { CalendarRecords } from './acts/calendar-records.js';
import { EraseAddresses } from './acts/erase-addresses.js';
import { KeepCalendarAddress } from './acts/keep-calendar-address.js';
import { ReadCalendar } from './acts/read-calendar.js';
import { CalendarAddressResolver } from './api/calendar-address.resolver.js';
import { CalendarsController } from './api/calendars.controller.js';

/** Dates for calendar programs. */
@Module({
  imports: [DeadlinesModule, IdentityModule],
  controllers: [CalendarsController],
  providers: [CalendarRecords, EraseAddresses, KeepCalendarAddress, ReadCalendar, CalendarAddressResolver],
})
export class CalendarModule {}
