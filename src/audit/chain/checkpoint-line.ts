import { z } from 'zod';
import { type Checkpoint } from '../domain/checkpoint.js';

/** Type of these signatures; none of them is taken for a receipt. */
export const CHECKPOINT_TYPE = 'eindach-audit+jws';

const Payload: z.ZodType<Checkpoint> = z.object({
  sequence: z.number().int().positive(),
  at: z.string(),
  previous: z.string().nullable(),
  counts: z.array(z.number().int().nonnegative()),
  heads: z.record(z.string(), z.string()),
  trims: z.record(z.string(), z.number().int().positive()).optional(),
  root: z.string(),
});

/** What a line says, whoever signed it; `undefined` where it is none, such as one that was cut by a crash. */
export function readLine(line: string): Checkpoint | undefined {
  try {
    const payload: unknown = JSON.parse(Buffer.from(line.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return Payload.safeParse(payload).data;
  } catch {
    return undefined;
  }
}
