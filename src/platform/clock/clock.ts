import { Injectable } from '@nestjs/common';
import { localDateOf, type LocalDate } from '../../authority-kit/index.js';

/** The time, handed in; only acts and jobs ask for it. */
export abstract class Clock {
  abstract now(): Date;

  /** The legal day in Europe/Berlin. */
  today(): LocalDate {
    return localDateOf(this.now());
  }
}

@Injectable()
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
