import { type OnModuleInit } from '@nestjs/common';
import { type SelectQueryBuilder } from 'typeorm';
import { type Page, type Pageable, type PageRequest, pageOf, type RepositoryOf, type Tx } from '../database/index.js';
import {
  type DeadLetter,
  type DeadLetterFilter,
  type DeadLetters,
  type DeadLetterSource,
  type Explanation,
} from './dead-letters.js';

/** Which rows: what was to be done, why they were given up, or one of them. */
export type DeadRowSelection = DeadLetterFilter & { readonly id?: string };

/** The rows of one table that were given up. */
export interface DeadRows<Row extends Pageable> {
  matching(selection: DeadRowSelection): SelectQueryBuilder<Row>;
}

/** Dead letters that are rows of one table. What one of them says, and how it is started anew, the module knows that has it. */
export abstract class RowDeadLetters<Row extends Pageable> implements DeadLetterSource, OnModuleInit {
  abstract readonly kind: string;
  protected abstract readonly Rows: RepositoryOf<DeadRows<Row>>;
  protected abstract readonly letters: DeadLetters;

  abstract explain(letter: DeadLetter): Explanation;
  protected abstract toDeadLetter(row: Row): DeadLetter;
  /** Starts locked rows anew, the oldest first. */
  protected abstract revive(tx: Tx, rows: readonly Row[]): Promise<void>;

  onModuleInit(): void {
    this.letters.add(this);
  }

  async page(tx: Tx, filter: DeadLetterFilter, request: PageRequest): Promise<Page<DeadLetter>> {
    const { items, next } = await pageOf(tx.of(this.Rows).matching(filter), request);
    return { items: items.map((row) => this.toDeadLetter(row)), next };
  }

  count(tx: Tx, filter: DeadLetterFilter): Promise<number> {
    return tx.of(this.Rows).matching(filter).getCount();
  }

  async find(tx: Tx, id: string): Promise<DeadLetter | null> {
    const row = await tx.of(this.Rows).matching({ id }).getOne();
    return row && this.toDeadLetter(row);
  }

  async replay(tx: Tx, selection: DeadRowSelection, limit: number): Promise<string[]> {
    const query = this.revivable(tx, selection);
    const { alias } = query;
    const rows = await query
      .orderBy({ [`${alias}.createdAt`]: 'ASC', [`${alias}.id`]: 'ASC' })
      .limit(limit)
      .setLock('pessimistic_write')
      .getMany();
    if (rows.length > 0) await this.revive(tx, rows);
    return rows.map(({ id }) => id);
  }

  /** Those that can be started anew now; all, where a module says no other. */
  protected revivable(tx: Tx, selection: DeadRowSelection): SelectQueryBuilder<Row> {
    return tx.of(this.Rows).matching(selection);
  }
}
