/** A question that waits for its answer. */
interface Waiter<Question, Answer> {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** Questions of one go: its statement has a bounded number of values. */
const MOST = 200;

/** Asks what is asked at the same time in one go: what comes while one is under way goes with the next. */
export class Grouped<Question, Answer> {
  private waiting: Waiter<Question, Answer>[] = [];
  private asking = false;

  /** `answerAll` gives the answers in the order of the questions; where it fails, all of them fail. */
  constructor(private readonly answerAll: (questions: readonly Question[]) => Promise<readonly Answer[]>) {}

  ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ question, resolve, reject });
      if (this.asking) return;
      this.asking = true;
      // whoever asks in this turn of the event loop goes along
      setImmediate(() => void this.askAll());
    });
  }

  private async askAll(): Promise<void> {
    while (this.waiting.length > 0) await this.askFor(this.waiting.splice(0, MOST));
    this.asking = false;
  }

  private async askFor(waiters: readonly Waiter<Question, Answer>[]): Promise<void> {
    try {
      const answers = await this.answerAll(waiters.map(({ question }) => question));
      for (const [at, { resolve }] of waiters.entries()) resolve(answers[at] as Answer);
    } catch (error) {
      for (const { reject } of waiters) reject(error);
    }
  }
}
