/** Why a process cannot start, as one clear sentence for the person in front of the terminal; shown without a stack. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';

  constructor(
    readonly code: string,
    sentence: string,
  ) {
    super(sentence);
  }
}
