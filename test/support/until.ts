import { setTimeout as delay } from 'node:timers/promises';

/** Waits until `holds`, looking ten times a second; a fault while asking is an answer to ask again. */
export async function until(holds: () => Promise<boolean>, seconds: number, what: string): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  while (!(await holds().catch(() => false))) {
    if (performance.now() > end) throw new Error(`Waited ${seconds} s for ${what}.`);
    await delay(100);
  }
}
