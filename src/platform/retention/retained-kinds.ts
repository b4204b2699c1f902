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

/** What keeps a record from ending, by a code of its kind and its id. */
export interface OpenEnd {
  readonly kind: string;
  readonly id: string;
}

/** What a module keeps of the records of another one: it ends and goes with them. */
export interface RetainedPart {
  readonly rule: RetentionRuleId;
  /** What of it is not done, as far as whoever asks may see it. */
  open(tx: Tx, id: string): Promise<OpenEnd[]>;
  /** Deletes all of it and says how many rows that were. */
  erase(tx: Tx, ids: readonly string[]): Promise<number>;
}

/** Where modules say what they keep for a time only. */
@Injectable()
export class RetainedKinds {
  private readonly byRule = new Map<RetentionRuleId, RetainedKind>();
  private readonly parts: RetainedPart[] = [];

  keep(kind: RetainedKind): void {
    if (this.byRule.has(kind.rule)) throw new Error(`two kinds kept by ${kind.rule}`);
    this.byRule.set(kind.rule, kind);
  }

  keepWith(part: RetainedPart): void {
    this.parts.push(part);
  }

  /** What has to be done before a record of that kind can end. */
  async open(tx: Tx, rule: RetentionRuleId, id: string): Promise<OpenEnd[]> {
    const found: OpenEnd[] = [];
    for (const part of this.partsOf(rule)) found.push(...(await part.open(tx, id)));
    return found;
  }

  /** Deletes records with all their parts and says how many rows that were. */
  async erase(tx: Tx, kind: RetainedKind, ids: readonly string[]): Promise<number> {
    let rows = 0;
    for (const part of this.partsOf(kind.rule)) rows += await part.erase(tx, ids);
    return rows + (await kind.erase(tx, ids));
  }

  private partsOf(rule: RetentionRuleId): RetainedPart[] {
    return this.parts.filter((part) => part.rule === rule);
  }

  all(): readonly RetainedKind[] {
    return [...this.byRule.values()];
  }

  of(rule: string): RetainedKind | undefined {
    return this.all().find((kind) => kind.rule === rule);
  }
}
