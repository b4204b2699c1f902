/** Most that waits for one reader, who then is too slow for it. */
const LONGEST = 1_000;

/** What waits for one reader, in order. Unlike a generator, it ends at once also while somebody waits at it. */
export class Line<T> implements AsyncIterableIterator<T> {
  private waiting: T[] = [];
  private reader: ((result: IteratorResult<T>) => void) | undefined;
  private ended = false;

  constructor(private readonly onEnd: () => void) {}

  /** Whether there was room for them. */
  add(items: readonly T[]): boolean {
    if (this.ended) return true;
    this.waiting.push(...items);
    this.serve();
    return this.waiting.length <= LONGEST;
  }

  /** Puts what happened earlier before everything that waits. */
  addBefore(items: readonly T[]): void {
    this.waiting = [...items, ...this.waiting];
    this.serve();
  }

  next(): Promise<IteratorResult<T>> {
    return new Promise((resolve) => {
      this.reader = resolve;
      this.serve();
    });
  }

  return(): Promise<IteratorResult<T>> {
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.waiting = [];
    this.serve();
    this.onEnd();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private serve(): void {
    const { reader } = this;
    if (reader === undefined || (this.waiting.length === 0 && !this.ended)) return;
    this.reader = undefined;
    const [value] = this.waiting.splice(0, 1);
    reader(value === undefined ? { done: true, value } : { done: false, value });
  }
}
