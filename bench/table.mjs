const HEADS = ['benchmark', 'unit', 'EinDach', '±', 'bare', '±', 'ratio'];

/** The report for people: medians, how far the rounds were apart, ratios, and how much the machine itself wavered. */
export function tableOf({ results, skipped, machine, noise, size }) {
  const rows = [HEADS, ...results.map(rowOf)];
  const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ');
  return [
    '',
    ...rows.map(line),
    '',
    ...results.flatMap(({ name, notes }) => notes.map((note) => `${name}: ${note}`)),
    ...skipped.map(({ name, why }) => `${name}: not measured, ${why}`),
    `${whole(size.deadlines)} open deadlines, ${whole(size.rows)} rows of the outbox a round`,
    `machine: ${machine.cores} cores, ${machine.processor}, load ${machine.load.toFixed(1)}, Node ${machine.node}`,
    noise.probes === 0
      ? 'noise: not measured'
      : `noise: one calculation took ${noise.milliseconds.toFixed(0)} ms, ± ${percent(noise.spread)} over ${noise.probes} probes`,
    '',
  ].join('\n');
}

function rowOf({ name, unit, ours, bare, ratio }) {
  const rates = [ours, bare].flatMap(({ median, spread }) => [whole(median), percent(spread)]);
  return [name, unit, ...rates, ratio.toFixed(2)];
}

const whole = (number) => Math.round(number).toLocaleString('en-GB');

const percent = (part) => `${Math.round(part * 100)} %`;
