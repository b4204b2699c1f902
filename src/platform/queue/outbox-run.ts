import { Inject, Injectable } from '@nestjs/common';
import { asSystem } from '../access/index.js';
import { Clock } from '../clock/index.js';
import { UnitOfWork } from '../database/index.js';
import { toDomainError } from '../problem/index.js';
import { continueTrace, inSpan, Metrics } from '../telemetry/index.js';
import { Handlers, type OutboxHandler } from './handlers.js';
import { type BegunTry, Outbox, type OutboxFault, type OutboxTry } from './outbox.js';
import { OutboxTries } from './outbox-tries.js';
import { Together } from './together.js';

/** Runs one outbox row to its end; safe to run twice. */
@Injectable()
export class OutboxRun {
  private readonly running = new Set<OutboxTry>();
  private readonly unbegun = new Set<string>();
  private readonly begins = new Together<BegunTry>((ids) => this.begin(ids));
  private readonly ends = new Together<{ id: string }>((ids) => this.end(ids));

  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(OutboxTries) private readonly tries: OutboxTries,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  /**
   * @throws Error whose message is a code only, because the queue keeps the message of what failed
   */
  async run(id: string): Promise<void> {
    try {
      await asSystem(() => this.tryNow(id));
    } catch (error) {
      throw withCode(whyOf(error).fault);
    }
  }

  /** Says that this process lives, for all the rows it runs. */
  async keepAlive(): Promise<void> {
    const tries = [...this.running];
    if (tries.length > 0) await asSystem(() => this.work.run((tx) => tx.of(Outbox).keep(tries, this.tries)));
  }

  /** Rows whose job ended here before a try of theirs could begin are put into the queue again. */
  async relayUnbegun(): Promise<void> {
    const ids = [...this.unbegun];
    if (ids.length === 0) return;
    await asSystem(() => this.work.run((tx) => tx.of(Outbox).relayAgain(ids)));
    for (const id of ids) this.unbegun.delete(id);
  }

  private async tryNow(id: string): Promise<void> {
    const begun = await this.beginOne(id).catch((error: unknown) => {
      this.unbegun.add(id);
      throw error;
    });
    if (begun !== undefined) await this.try(begun);
  }

  /** Together with others; a row that is locked meanwhile, to take it back for one, is waited for alone. */
  private async beginOne(id: string): Promise<OutboxTry | undefined> {
    const together = await this.begins.ask(id);
    if (together === undefined || together.begun) return together;
    return (await this.begin([id])).find(({ begun }) => begun);
  }

  private async endOne(id: string): Promise<void> {
    if ((await this.ends.ask(id)) === undefined) await this.end([id]);
  }

  private begin(ids: readonly string[]): Promise<BegunTry[]> {
    return asSystem(() => this.work.note((tx) => tx.of(Outbox).begin(ids, this.tries, this.clock.now())));
  }

  private async end(ids: readonly string[]): Promise<{ id: string }[]> {
    const done = await asSystem(() => this.work.note((tx) => tx.of(Outbox).markDone(ids, this.clock.now())));
    return done.map((id) => ({ id }));
  }

  /** Where not even the failure can be noted, the try counts as lost before long. */
  private async try(begun: OutboxTry): Promise<void> {
    this.running.add(begun);
    try {
      await this.do(begun);
    } catch (error) {
      await this.fail(begun, whyOf(error));
      throw error;
    } finally {
      this.running.delete(begun);
    }
  }

  /** What several handle becomes a row for each first, so that one that fails makes no other run again. */
  private async do(begun: OutboxTry): Promise<void> {
    const all = this.handlers.forTopic(begun.topic);
    const meant = begun.handler === null ? all : all.filter(({ name }) => name === begun.handler);
    const [only, ...others] = meant;
    if (only === undefined) throw new OutboxProblem('outbox/no-handler');
    if (others.length > 0) {
      const names = meant.map(({ name }) => name);
      return this.work.run((tx) => tx.of(Outbox).split(begun, names, this.clock.now()));
    }
    await continueTrace(begun.trace, () => this.handle(only, begun.subject));
    await this.endOne(begun.id);
  }

  private async handle({ name, topic, handle }: OutboxHandler, subject: string): Promise<void> {
    const measured = this.metrics.jobs.startTimer({ topic });
    try {
      await this.inTime(inSpan(`job ${name}`, () => handle(subject)));
      measured({ outcome: 'done' });
    } catch (error) {
      measured({ outcome: 'failed' });
      throw error;
    }
  }

  private async inTime(work: Promise<void>): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new OutboxProblem('outbox/too-slow')), this.tries.patience);
    });
    try {
      await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  private fail(begun: OutboxTry, why: OutboxFault): Promise<void> {
    const now = this.clock.now();
    const again = this.tries.again(begun.attempts - begun.lost, now);
    return this.work.run((tx) => tx.of(Outbox).fail(begun, why, now, again));
  }
}

/** Without a cause: the queue would keep its words. */
const withCode = (code: string): Error => new Error(code);

/** A fault of the outbox itself. */
class OutboxProblem extends Error {
  constructor(readonly fault: 'outbox/no-handler' | 'outbox/too-slow') {
    super(fault);
  }
}

/** Without the message and the cause: they may quote a person, and row and queue would keep them. */
function whyOf(error: unknown): OutboxFault {
  if (error instanceof OutboxProblem) return { fault: error.fault, errorClass: null };
  return { fault: toDomainError(error).code, errorClass: error instanceof Error ? error.constructor.name : null };
}
