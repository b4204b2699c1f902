import { randomUUID } from 'node:crypto';
import { jobsOf } from './outbox-jobs.js';

const rowsOf = (count: number, topic = 'case.opened') =>
  Array.from({ length: count }, () => ({ id: randomUUID(), topic, lane: null, lost: 0, relays: 1 }));
const sizes = (jobs: ReturnType<typeof jobsOf>) => jobs.map(({ data }) => data.ids.length);

describe('rows on their way into the queue', () => {
  it('have a job each while they are few', () => {
    expect(sizes(jobsOf(rowsOf(32)))).toEqual(Array.from({ length: 32 }, () => 1));
    expect(jobsOf([])).toEqual([]);
  });

  it('go together when they are many, but never more than 16', () => {
    expect(sizes(jobsOf(rowsOf(100)))).toEqual(Array.from({ length: 25 }, () => 4));
    expect(sizes(jobsOf(rowsOf(500))).every((size) => size <= 16)).toBe(true);
    expect(sizes(jobsOf(rowsOf(100), 1))).toHaveLength(100);
  });

  it('are each in one job, in their order, with rows of their topic only', () => {
    const [opened, offered] = [rowsOf(40), rowsOf(40, 'hand-off.offered')];
    const mixed = opened.flatMap((row, at) => [row, ...offered.slice(at, at + 1)]);
    const jobs = jobsOf(mixed);
    for (const [name, rows] of Object.entries({ 'case.opened': opened, 'hand-off.offered': offered })) {
      const ids = jobs.filter((job) => job.name === name).flatMap(({ data }) => data.ids);
      expect(ids).toEqual(rows.map(({ id }) => id));
    }
  });

  it('are the same job when they are put in once more, and another on their next way', () => {
    const rows = rowsOf(3);
    const ids = (given: typeof rows) => jobsOf(given).map(({ opts }) => opts.jobId);
    expect(ids(rows)).toEqual(ids(rows));
    expect(ids(rows.map((row) => ({ ...row, relays: 2 })))).not.toEqual(ids(rows));
  });
});
