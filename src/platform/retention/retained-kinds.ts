import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { type RetentionRuleId } from './retention-rules.js';

/** One kind of record whose time can be over; the module that keeps it deletes it. */
export interface RetainedKind {
  readonly rule: RetentionRuleId;
  /** Ids of what ended before that time and nobody holds; those that are no longer there are not among them. */
  due(tx: Tx, before: Date, limit: number): Promise<string[]>;
  /** Deletes all that belongs to these ids and says how many rows that were; none where they are gone already. */
  erase(tx: Tx, ids: readonly string[]): Promise<number>;
}

/** Where modules say what they keep for a time only. */
@Injectable()
export class RetainedKinds {
  private readonly byRule = new Map<RetentionRuleId, RetainedKind>();

  keep(kind: RetainedKind): void {
    if (this.byRule.has(kind.rule)) throw new Error(`two kinds kept by ${kind.rule}`);
    this.byRule.set(kind.rule, kind);
  }

  all(): readonly RetainedKind[] {
    return [...this.byRule.values()];
  }

  of(rule: string): RetainedKind | undefined {
    return this.all().find((kind) => kind.rule === rule);
  }
}
