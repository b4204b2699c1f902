import { type EntityManager } from 'typeorm';
import { type Row } from '../../access-policy/index.js';
import { type Viewer } from '../../platform/access/index.js';

/** What the question who can see a row needs: the row, and everybody who can sign in. */
export class VisibleRows {
  constructor(private readonly manager: EntityManager) {}

  /** A row by the names of its columns. `table` is one of ours, never of a request. */
  async row(table: string, id: string): Promise<Row | undefined> {
    return (await this.rows(table, 'id', id))[0];
  }

  /** All rows that have this value there; `table` and `column` are ours, too. */
  rows(table: string, column: string, value: unknown): Promise<Row[]> {
    return this.manager.query(`SELECT * FROM "${table}" WHERE "${column}" = $1`, [value]);
  }

  accounts(): Promise<Viewer[]> {
    return this.manager.query(
      `SELECT id AS account, role, authority, office, person_id AS person, locale FROM account WHERE active ORDER BY id`,
    );
  }
}
