/** What a PostgreSQL program said went wrong: its last complaint, else its last line. */
export function complaintIn(output: string): string {
  const lines = output.trim().split('\n');
  const complaints = output.match(/(?<=(?:FATAL|PANIC|error): ).*/g);
  return (complaints?.at(-1) ?? lines.at(-1) ?? '').trim().replace(/\.$/, '');
}
