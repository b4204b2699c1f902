/** Why the embedded database could not be started; each is something the person at the terminal can act upon. */
export type StartProblemCode =
  | 'platform-not-supported'
  | 'binaries-do-not-run'
  | 'user-not-supported'
  | 'data-folder-not-writable'
  | 'data-folder-in-use'
  | 'data-folder-of-other-version'
  | 'data-folder-damaged'
  | 'database-not-created'
  | 'database-not-started';

/** A start that ends in one clear sentence, without a stack; whatever was in the data folder is still there. */
export class StartProblem extends Error {
  constructor(
    readonly code: StartProblemCode,
    sentence: string,
  ) {
    super(sentence);
    this.name = 'StartProblem';
  }
}
