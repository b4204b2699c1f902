import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { Events, type FeedEntry, INSTALLATION } from '../../events/index.js';
import { asSystem } from '../../platform/access/index.js';
import { Config } from '../../platform/config/index.js';
import { Bell, UnitOfWork } from '../../platform/database/index.js';
import { Logger } from '../../platform/logging/index.js';
import { RepeatedLook } from '../../platform/queue/index.js';

/** Milliseconds between two looks where no commit rings, such as after a lost connection. */
const LOOK_EVERY = 5_000;

/** Events of one look. */
const BATCH = 200;

/** Listeners that are told at the same time: each asks the database, and others want to as well. */
const AT_ONCE = 4;

/** Somebody who is connected, and finds out by themselves what of it they may know. */
export interface EventListener {
  tell(entries: readonly FeedEntry[]): Promise<void>;
}

/**
 * Reads the events of all offices as they are committed, in whichever process, once for everybody who is connected to this one.
 * Begins with the first of them.
 */
@Injectable()
export class FollowEvents implements BeforeApplicationShutdown {
  private readonly listeners = new Set<EventListener>();
  private begun: Promise<void> | undefined;
  private looks: RepeatedLook | undefined;
  private readonly bell: Bell;
  private place = 0;

  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Config) { databaseUrl }: Config,
    @Inject(Logger) private readonly log: Logger,
  ) {
    this.bell = new Bell(databaseUrl, 'event', () => this.looks?.ring());
  }

  /** Comes back when events are read as they happen; at once, but for the first time. */
  async ready(): Promise<void> {
    this.begun ??= this.begin();
    await this.begun.catch((error: unknown) => {
      this.begun = undefined;
      throw error;
    });
  }

  /** From now on `listener` is told, of everything behind the place that this gives. */
  join(listener: EventListener): number {
    this.listeners.add(listener);
    return this.place;
  }

  leave(listener: EventListener): void {
    this.listeners.delete(listener);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.begun?.catch(() => undefined);
    this.bell.close();
    await this.looks?.stop();
  }

  private async begin(): Promise<void> {
    await this.bell.listen();
    this.place = await this.read((events) => events.head(INSTALLATION));
    this.looks = new RepeatedLook(
      () => this.look(),
      LOOK_EVERY,
      (error) => this.log.fault(error, { live: 'look' }),
    );
    this.looks.start();
  }

  private async look(): Promise<boolean> {
    const entries = await this.read((events) => events.feed(INSTALLATION, this.place, BATCH));
    const last = entries.at(-1);
    if (last === undefined) return false;
    this.place = last.number;
    const listeners = [...this.listeners];
    for (let first = 0; first < listeners.length; first += AT_ONCE) {
      await Promise.all(listeners.slice(first, first + AT_ONCE).map((listener) => listener.tell(entries)));
    }
    return entries.length === BATCH;
  }

  private read<T>(question: (events: Events) => Promise<T>): Promise<T> {
    return asSystem(() =>
      this.work.run(async (tx) => {
        await tx.of(Events).number();
        return question(tx.of(Events));
      }),
    );
  }
}
