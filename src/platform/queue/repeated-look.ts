/** Milliseconds from a ring to the look: whoever rings meanwhile is seen with it. */
const SOON = 20;

/** Looks for work again and again: at once while there is more, soon after a ring, else after a pause. */
export class RepeatedLook {
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;
  private isSoon = false;
  private stopped = false;

  /** `look` says whether there may be more to find. A fault makes the pause of `every` milliseconds ten times as long. */
  constructor(
    private readonly look: () => Promise<boolean>,
    private readonly every: number,
    private readonly onFault: (error: unknown) => void,
  ) {}

  start(): void {
    this.isSoon = false;
    this.looking = this.look().then(
      (more) => this.lookAgain(more ? 0 : this.every),
      (error: unknown) => {
        this.onFault(error);
        this.lookAgain(10 * this.every);
      },
    );
  }

  /** There may be something to find. */
  ring(): void {
    if (this.isSoon) return;
    this.isSoon = true;
    if (this.looking === undefined) this.lookAgain(SOON);
  }

  /** Comes back when nothing looks any more. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.looking;
  }

  private lookAgain(after: number): void {
    this.looking = undefined;
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(() => this.start(), this.isSoon ? Math.min(SOON, after) : after);
  }
}
