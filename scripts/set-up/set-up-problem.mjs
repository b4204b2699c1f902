/** Why the set-up cannot go on: one clear sentence, and the last lines of the program that failed, if one did. */
export class SetUpProblem extends Error {
  /**
   * @param {string} sentence
   * @param {readonly string[]} details
   */
  constructor(sentence, details = []) {
    super([sentence, ...details.map((line) => `  ${line}`)].join('\n'));
    this.name = 'SetUpProblem';
  }
}
