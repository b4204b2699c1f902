const begun = Date.now();

/** A line about what goes on, beside the table on the standard output. */
export function progress(line) {
  process.stderr.write(`${String(Math.round((Date.now() - begun) / 1000)).padStart(5)} s  ${line}\n`);
}
