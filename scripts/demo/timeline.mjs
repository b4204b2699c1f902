const COLOURS = process.stdout.isTTY && process.env.NO_COLOR === undefined;
const paint = (code, text) => (COLOURS ? `\u001B[${code}m${text}\u001B[0m` : text);

let number = 0;

/** A new entry of the timeline: who does what, through which interface. */
export function entry(who, what, through) {
  number += 1;
  process.stdout.write(`\n${paint('1', `${String(number).padStart(2)}  ${who} ${what}`)}  ${paint('2', through)}\n`);
}

/** A line under the entry, with a label if it is one of several. */
export function line(label, text) {
  const lines = String(text).split('\n');
  process.stdout.write(`      ${paint('36', `${label} `.padEnd(21))}${lines.join(`\n${' '.repeat(27)}`)}\n`);
}

export function title(text) {
  process.stdout.write(`\n${paint('1;4', text)}\n`);
}

export function prose(text) {
  process.stdout.write(`${text}\n`);
}
