import { Grouped } from '../grouped.js';

/** Asks for many rows in one statement. A row that is asked for twice at once is answered once. */
export class Together<Answer extends { readonly id: string }> {
  private readonly rows: Grouped<string, Answer | undefined>;

  constructor(statement: (ids: readonly string[]) => Promise<readonly Answer[]>) {
    this.rows = new Grouped(async (ids) => {
      const open = new Map((await statement([...new Set(ids)])).map((answer) => [answer.id, answer]));
      return ids.map((id) => {
        const answer = open.get(id);
        open.delete(id);
        return answer;
      });
    });
  }

  /** `undefined` where the statement leaves the row out. */
  ask(id: string): Promise<Answer | undefined> {
    return this.rows.ask(id);
  }
}
