/** Tells the person at the terminal what is being set up and how long it took, in seconds. */
export class Progress {
  async step<T>(what: string, work: () => Promise<T>): Promise<T> {
    const began = performance.now();
    process.stdout.write(`  … ${what}\n`);
    const result = await work();
    process.stdout.write(`  ✓ ${what} (${((performance.now() - began) / 1_000).toFixed(1)} s)\n`);
    return result;
  }

  note(line: string): void {
    process.stdout.write(`    ${line}\n`);
  }
}
