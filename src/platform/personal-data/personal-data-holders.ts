import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { type HeldRecord } from './held-record.js';

/** Kinds of personal data, each kept by one module. */
export const DATA_CATEGORIES = [
  'identity',
  'case-file',
  'hand-offs',
  'deadlines',
  'messages',
  'calendar',
  'requests',
] as const;
export type DataCategory = (typeof DATA_CATEGORIES)[number];

/** Whose data, and in whose answer. */
export interface DataSubject {
  readonly personId: string;
  /** The cases of the person that the answer is about. */
  readonly caseIds: readonly string[];
  /** The office that answers for what it keeps itself; `null` where the person asks for everything. */
  readonly office: string | null;
}

/** What one module keeps about persons, for the information under Art. 15 DSGVO. */
export interface PersonalDataHolder {
  readonly category: DataCategory;
  /** The tables whose rows `held` speaks for. */
  readonly tables: readonly string[];
  /** Everything about the person that may be told them, the oldest first. Other persons' data and notes of an office are not. */
  held(tx: Tx, subject: DataSubject): Promise<readonly HeldRecord[]>;
}

/** Where modules say that they hold data about persons. */
@Injectable()
export class PersonalDataHolders {
  private readonly byCategory = new Map<DataCategory, PersonalDataHolder>();

  hold(holder: PersonalDataHolder): void {
    if (this.byCategory.has(holder.category)) throw new Error(`two holders of ${holder.category}`);
    this.byCategory.set(holder.category, holder);
  }

  /** In the order of `DATA_CATEGORIES`. */
  all(): readonly PersonalDataHolder[] {
    return DATA_CATEGORIES.flatMap((category) => this.byCategory.get(category) ?? []);
  }
}
