import { Clock } from '../../src/platform/clock/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { Handlers, Outbox, OutboxTries } from '../../src/platform/queue/index.js';
import { OutboxRun } from '../../src/platform/queue/outbox-run.js';
import { Metrics } from '../../src/platform/telemetry/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { type FaultWorld } from './world.js';

/** As many rows as a worker handles at a time. */
const AT_A_TIME = 32;

/** A process of a world with a clock of its own that does what a worker does, when it is told to. */
export class ClockedProcess {
  private readonly outbox: OutboxRun;

  private constructor(readonly app: TestApp) {
    const [work, handlers, clock, metrics] = [app.get(UnitOfWork), app.get(Handlers), app.get(Clock), app.get(Metrics)];
    this.outbox = new OutboxRun(work, handlers, new OutboxTries(), clock, metrics);
  }

  static async open(world: FaultWorld, now: Date): Promise<ClockedProcess> {
    const settings = { databaseUrl: world.url, smtpUrls: [`smtp://127.0.0.1:${world.relay.settings().port}`] };
    const process = new ClockedProcess(await openTestApp({ settings }));
    process.setTime(now);
    return process;
  }

  get now(): Date {
    return this.app.get(Clock).now();
  }

  setTime(now: Date): void {
    this.app.get(Clock).now = () => now;
  }

  pass(milliseconds: number): void {
    this.setTime(new Date(this.now.getTime() + milliseconds));
  }

  /** Looks for reminders that are due, as every minute does. */
  async sweep(): Promise<void> {
    await this.app.get(Handlers).work('reminder-sweep')?.run();
  }

  /** The rows of the outbox that are due by this clock. */
  async due(): Promise<string[]> {
    const rows = await this.app.get(UnitOfWork).run((tx) => tx.of(Outbox).relayDue(this.now, 1_000));
    return rows.map(({ id }) => id);
  }

  /** Handles a row as its job does. */
  run(id: string): Promise<void> {
    return this.outbox.run(id);
  }

  /** Handles what is due, all at once. */
  async handleDue(): Promise<void> {
    const rows = await this.due();
    while (rows.length > 0) await Promise.all(rows.splice(0, AT_A_TIME).map((id) => this.run(id)));
  }

  /** One minute of a worker: the sweep, the rows it writes, and those that come of them. */
  async work(): Promise<void> {
    await this.sweep();
    for (let time = 0; time < 3; time += 1) await this.handleDue();
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
