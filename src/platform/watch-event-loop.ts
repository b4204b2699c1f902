import { Worker } from 'node:worker_threads';

/** Seconds an event loop may stand still before its process is ended. */
const PATIENCE = 30;

/**
 * Runs beside the event loop it watches. It counts its own seconds instead of asking a clock, so that a machine that
 * slept or a clock that was set kills nobody.
 */
const WATCH = `
const { workerData: { beats, patience } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
let [last, still] = [-1, 0];
setInterval(() => {
  const now = Atomics.load(beats, 0);
  still = now === last ? still + 1 : 0;
  last = now;
  if (still < patience) return;
  try {
    writeSync(1, JSON.stringify({ level: 60, time: new Date().toISOString(), msg: 'event loop stands still' }) + '\\n');
  } finally {
    process.kill(process.pid, 'SIGKILL');
  }
}, 1_000);
`;

/**
 * Ends this process where its event loop stands still, as in an endless loop: it cannot help itself any more, and whoever
 * supervises it starts it again. Only for processes that somebody does supervise. `patience` in seconds.
 */
export function watchEventLoop(patience = PATIENCE): void {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  setInterval(() => void Atomics.add(beats, 0, 1), 500).unref();
  new Worker(WATCH, { eval: true, workerData: { beats, patience } }).unref();
}
