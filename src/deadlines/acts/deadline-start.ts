import { type DeadlineQuery } from '../domain/deadline-query.js';

/** What has happened in which case, and the desk that will keep the deadline. */
export interface DeadlineStart extends Omit<DeadlineQuery, 'today'> {
  readonly caseId: string;
  readonly personId: string | null;
  readonly authority: string;
  readonly office: string;
  /** The letter or hand-off it follows from: another one never supersedes it. */
  readonly occasion?: string;
  /** The version of another law whose place it takes: the letter was corrected. */
  readonly replaces?: string;
}
