import { StartProblem } from './start-problem.js';

/** A process that has started. */
export interface Running {
  stop(): Promise<void>;
}

/**
 * Starts a process and keeps it until SIGINT or SIGTERM; then it stops in order, once.
 * A start that fails ends with exit code 1 and one sentence where the fault is known.
 */
export async function runProcess(start: () => Promise<Running>): Promise<void> {
  let running: Running | undefined;
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= (running?.stop() ?? Promise.resolve()).then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  try {
    running = await start();
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown): never {
  const words = error instanceof StartProblem ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${words}\n`);
  process.exit(1);
}
