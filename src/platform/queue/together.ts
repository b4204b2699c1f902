/** Somebody who waits for what becomes of a row. */
interface Waiter<Answer> {
  readonly id: string;
  readonly resolve: (answer: Answer | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Asks for many rows in one statement: what is asked for while one is under way goes with the next. A row that is asked for
 * twice at once is answered once.
 */
export class Together<Answer extends { readonly id: string }> {
  private waiting: Waiter<Answer>[] = [];
  private asking = false;

  constructor(private readonly statement: (ids: readonly string[]) => Promise<readonly Answer[]>) {}

  /** `undefined` where the statement leaves the row out. */
  ask(id: string): Promise<Answer | undefined> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ id, resolve, reject });
      if (this.asking) return;
      this.asking = true;
      // whoever asks in this turn of the event loop goes along
      setImmediate(() => void this.askAll());
    });
  }

  private async askAll(): Promise<void> {
    while (this.waiting.length > 0) await this.askFor(this.waiting.splice(0));
    this.asking = false;
  }

  private async askFor(waiters: readonly Waiter<Answer>[]): Promise<void> {
    try {
      const answers = await this.statement([...new Set(waiters.map(({ id }) => id))]);
      const open = new Map(answers.map((answer) => [answer.id, answer]));
      for (const { id, resolve } of waiters) {
        resolve(open.get(id));
        open.delete(id);
      }
    } catch (error) {
      for (const { reject } of waiters) reject(error);
    }
  }
}
