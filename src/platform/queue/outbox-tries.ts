/** How long and how often a row of the outbox is tried. Times are milliseconds. */
export class OutboxTries {
  /** A handler that has not come back by then has failed, whatever it still does. */
  readonly patience: number = 5 * 60_000;
  /** A try whose worker has not been heard of for so long is lost. */
  readonly silence: number = 30_000;
  /** Tries that may fail before the row is given up. */
  readonly mostFailures: number = 8;
  /** Tries that may take their worker with them before the row is given up. */
  readonly mostLost: number = 3;

  /** When to try again after `failures` failed tries: 1 s, 4 s, 16 s … a good hour; `undefined` where it is given up. */
  again(failures: number, now: Date): Date | undefined {
    return failures >= this.mostFailures ? undefined : new Date(now.getTime() + 1_000 * 4 ** (failures - 1));
  }
}
