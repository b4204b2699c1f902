import { sentenceOf } from '../domain/finding.js';
import { type Report } from './verify-record.js';

/** The report for a person: what was looked at, what was found, and the verdict. */
export function reportText({ takenAt, entries, checkpoints, last, uncovered, findings }: Report): string {
  const until = last === null ? '' : `, the last one (${last.sequence}) of ${last.at}`;
  return [
    `Record as of ${takenAt}: ${entries} entries, ${checkpoints} checkpoints${until}.`,
    `${uncovered} entries are younger than the last checkpoint; nothing outside the database speaks for them yet.`,
    ...findings.map((finding) => `- ${sentenceOf(finding)}`),
    findings.length === 0
      ? 'The record is as it was written.'
      : `The record is NOT as it was written: ${findings.length} findings.`,
    '',
  ].join('\n');
}
