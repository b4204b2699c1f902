import { z } from 'zod';
import { StartProblem } from '../../platform/start-problem.js';

/** Format of the dumps; another one gets another name. */
export const DUMP_FORMAT = 'eindach-audit/1';

/** The lines of a dump, in this order: one beginning, the head of each chain, the entries chain by chain, one end. */
const Beginning = z.object({
  format: z.literal(DUMP_FORMAT),
  takenAt: z.string(),
  checkpoint: z.object({ sequence: z.number(), hash: z.string() }).nullable(),
});
const HeadLine = z.object({ chain: z.number(), count: z.number(), hash: z.string() });
const EntryLine = z.object({
  chain: z.number(),
  position: z.number(),
  previous: z.string(),
  hash: z.string(),
  entry: z.looseObject({ id: z.string(), at: z.string(), action: z.string() }),
});
const End = z.object({ entries: z.number() });

export type Beginning = z.infer<typeof Beginning>;
export type EntryLine = z.infer<typeof EntryLine>;

const DumpLine = z.union([EntryLine, HeadLine, Beginning, End]);
export type DumpLine = z.infer<typeof DumpLine>;

/** @throws StartProblem where the line is none of a dump */
export function parseDumpLine(text: string): DumpLine {
  try {
    return DumpLine.parse(JSON.parse(text));
  } catch {
    throw new StartProblem('audit/no-dump', 'This is no dump of the audit record; make one with `npm run audit:dump`.');
  }
}
