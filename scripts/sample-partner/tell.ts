let number = 0;

/** A new part of the story. */
export function part(title: string): void {
  number += 1;
  process.stdout.write(`\n${String(number).padStart(2)}  ${title}\n`);
}

/** What happened, or what held. */
export function tell(line: string): void {
  process.stdout.write(`      ${line}\n`);
}
