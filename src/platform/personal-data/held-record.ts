/** A value as it is stored, in a form that says the same in JSON and on paper. */
export type HeldValue = string | number | boolean | null | readonly (string | number)[];

/** Where data came from (Art. 15 Abs. 1 lit. g DSGVO): the person, an office or authority by its id, or our own calculation. */
export type DataSource = 'person' | 'system' | Readonly<{ office: string }> | Readonly<{ authority: string }>;

/** Something that is stored about a person, with all of it that is about them. */
export interface HeldRecord {
  /** What it is, such as `case`. */
  readonly kind: string;
  readonly id: string;
  /** Since when it has been stored. */
  readonly since: Date;
  readonly source: DataSource;
  /** Before this time it is not deleted, where that is known. */
  readonly keptAtLeastUntil?: Date;
  /** What it says, by name: a fact, a data field, or a word of its kind. */
  readonly entries: Readonly<Record<string, HeldValue>>;
}
