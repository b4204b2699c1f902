import { Injectable } from '@nestjs/common';

/** What is done for one topic of the outbox. It may run twice for the same subject and must then change nothing more. */
export interface OutboxHandler {
  readonly topic: string;
  handle(subject: string): Promise<void>;
}

/** Work that is due again and again; it finds in the database what is to be done and may run twice. */
export interface ScheduledWork {
  readonly name: string;
  /** Milliseconds between two runs. */
  readonly every: number;
  run(): Promise<void>;
}

/** Where modules say what they do in the worker. */
@Injectable()
export class Handlers {
  private readonly byTopic = new Map<string, OutboxHandler>();
  private readonly byName = new Map<string, ScheduledWork>();

  handle(handler: OutboxHandler): void {
    if (this.byTopic.has(handler.topic)) throw new Error(`two handlers for the topic ${handler.topic}`);
    this.byTopic.set(handler.topic, handler);
  }

  schedule(work: ScheduledWork): void {
    if (this.byName.has(work.name)) throw new Error(`two schedules named ${work.name}`);
    this.byName.set(work.name, work);
  }

  forTopic(topic: string): OutboxHandler | undefined {
    return this.byTopic.get(topic);
  }

  work(name: string): ScheduledWork | undefined {
    return this.byName.get(name);
  }

  schedules(): readonly ScheduledWork[] {
    return [...this.byName.values()];
  }
}
