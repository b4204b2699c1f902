/** What a spreadsheet would calculate instead of showing it. */
const FORMULA = /^[=+\-@\t\r]/;

/** What has to stand in quotes (RFC 4180). */
const SPECIAL = /[",\r\n]/;

/** A value of one cell; names of a list stand beside each other. */
export type CellValue = string | number | boolean | null | readonly string[];

/** Rows as CSV by RFC 4180, the names of the columns first. No cell begins as a formula does: such a one gets a `'` before it. */
export function csvOf<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, CellValue>>[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: CellValue): string {
  const text = Array.isArray(value) ? value.join(' ') : String(value ?? '');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
