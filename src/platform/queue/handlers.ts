import { Injectable } from '@nestjs/common';
import { asSystem } from '../access/index.js';

/** What is done for one topic of the outbox. It may run twice for the same subject and must then change nothing more. */
export interface OutboxHandler {
  /** Tells it from the others of its topic; kept in rows of the outbox, so that a rename leaves them to nobody. */
  readonly name: string;
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

/** Where modules say what they do in the worker. All of it is done by the system: nobody asks for it. */
@Injectable()
export class Handlers {
  private readonly byTopic = new Map<string, readonly OutboxHandler[]>();
  private readonly byName = new Map<string, ScheduledWork>();

  /** Several may do something for one topic; each has tries of its own. */
  handle(handler: OutboxHandler): void {
    const { topic, name } = handler;
    const others = this.forTopic(topic);
    if (others.some((other) => other.name === name))
      throw new Error(`two handlers named ${name} for the topic ${topic}`);
    this.byTopic.set(topic, [...others, bySystem(handler)]);
  }

  schedule(work: ScheduledWork): void {
    if (this.byName.has(work.name)) throw new Error(`two schedules named ${work.name}`);
    this.byName.set(work.name, { name: work.name, every: work.every, run: () => asSystem(() => work.run()) });
  }

  forTopic(topic: string): readonly OutboxHandler[] {
    return this.byTopic.get(topic) ?? [];
  }

  work(name: string): ScheduledWork | undefined {
    return this.byName.get(name);
  }

  schedules(): readonly ScheduledWork[] {
    return [...this.byName.values()];
  }
}

function bySystem(handler: OutboxHandler): OutboxHandler {
  const { name, topic } = handler;
  return { name, topic, handle: (subject) => asSystem(() => handler.handle(subject)) };
}
