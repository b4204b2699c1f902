import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';

/**
 * What goes at once because the person asked for it (Art. 17 DSGVO), by the rule its deletion records name: contents of hand-offs,
 * and names, addresses and keys of a person of whom nobody keeps anything any more.
 */
export const ERASURE_RULES = ['erased-contents', 'erased-person'] as const;
export type ErasureRule = (typeof ERASURE_RULES)[number];

/** What a module keeps of it. */
export interface ErasedPart {
  readonly rule: ErasureRule;
  /** Takes it away for good and says how many rows that were; none where it is gone already. */
  erase(tx: Tx, ids: readonly string[]): Promise<number>;
}

/** Where modules say what they erase on request, and again after a restore. */
@Injectable()
export class ErasedParts {
  private readonly parts: ErasedPart[] = [];

  keep(part: ErasedPart): void {
    this.parts.push(part);
  }

  /** Says how many rows that were. */
  async erase(tx: Tx, rule: ErasureRule, ids: readonly string[]): Promise<number> {
    let rows = 0;
    for (const part of this.parts.filter((one) => one.rule === rule)) rows += await part.erase(tx, ids);
    return rows;
  }
}
