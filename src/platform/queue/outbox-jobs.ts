import { createHash } from 'node:crypto';
import { type BulkJobOptions } from 'bullmq';
import { type RelayedRow } from './outbox.js';

/** Jobs that many rows are dealt out to; no more than this many rows are run at the same time by one worker. */
export const ROWS_AT_ONCE = 32;

/** Rows of one job: what a job costs the queue is then shared by so many. */
const MOST_ROWS = 16;

/** A job carries ids of rows and nothing else. */
export interface RowsJob {
  readonly ids: readonly string[];
}

/** A job as it is put into the queue. */
export interface NewRowsJob {
  readonly name: string;
  readonly data: RowsJob;
  readonly opts: BulkJobOptions;
}

/**
 * Deals rows out to jobs, in their order: few rows have a job each, so that many workers can share them; of many, those of one
 * topic go together. The id of the job is made of its rows and their ways into the queue: the same ones are put in once.
 */
export function jobsOf(rows: readonly RelayedRow[], mostRows = MOST_ROWS): NewRowsJob[] {
  const size = Math.min(mostRows, Math.ceil(rows.length / ROWS_AT_ONCE));
  const topics = [...new Set(rows.map(({ topic }) => topic))];
  return topics.flatMap((name) =>
    inParts(
      rows.filter(({ topic }) => topic === name),
      size,
    ).map((part) => ({ name, data: { ids: part.map(({ id }) => id) }, opts: { jobId: idOf(part) } })),
  );
}

const inParts = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, part) => all.slice(part * size, (part + 1) * size));

const idOf = (rows: readonly RelayedRow[]): string =>
  createHash('sha256')
    .update(rows.map(({ id, relays }) => `${id}.${relays}`).join())
    .digest('hex');
