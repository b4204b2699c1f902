import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** One deletion as it is kept outside the database. */
const Line = z.object({ id: z.uuid(), rule: z.string(), subject: z.uuid(), at: z.iso.datetime() });
export type DeletionLine = z.infer<typeof Line>;

/** Adds lines and returns when they are on the disk. A line that a crash cut off is ended first. */
export async function appendDeletions(path: string, lines: readonly DeletionLine[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a+', 0o600);
  try {
    const { size } = await file.stat();
    const { buffer } = await file.read({ buffer: Buffer.alloc(1), position: Math.max(0, size - 1) });
    const isTorn = size > 0 && buffer.toString() !== '\n';
    await file.appendFile(`${isTorn ? '\n' : ''}${lines.map((line) => `${JSON.stringify(line)}\n`).join('')}`);
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** Every whole line; one that was cut off was written again later. */
export async function* readDeletions(path: string): AsyncGenerator<DeletionLine> {
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    const parsed = Line.safeParse(parse(text));
    if (parsed.success) yield parsed.data;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
