import { type EntityManager } from 'typeorm';
import { type Row } from '../../access-policy/index.js';
import { type Viewer } from '../../platform/access/index.js';

/** What the question who can see a row needs: the row, and everybody who can sign in. */
export class VisibleRows {
  constructor(private readonly manager: EntityManager) {}

  /** A row by the names of its columns. `table` is one of ours, never of a request. */
  async row(table: string, id: string): Promise<Row | undefined> {
    const rows = await this.manager.query<{ row: Row }[]>(
      `SELECT to_jsonb(one) AS row FROM "${table}" one WHERE id = $1`,
      [id],
    );
    return rows[0]?.row;
  }

  accounts(): Promise<Viewer[]> {
    return this.manager.query(
      `SELECT id AS account, role, authority, office, person_id AS person, locale FROM account WHERE active ORDER BY id`,
    );
  }
}
