/** What the directory has an entry of: the object types of HSDS that have an address of their own. */
export const PUBLISHED_KINDS = [
  'service',
  'organization',
  'location',
  'service_at_location',
  'taxonomy',
  'taxonomy_term',
] as const;

export type PublishedKind = (typeof PUBLISHED_KINDS)[number];

/** `public_service` is found by searching and has no address: a declared service, whichever office provides it. */
export type EntryKind = PublishedKind | 'public_service';

/** An object of HSDS; members without a value are left out. */
export type HsdsDocument = Readonly<Record<string, unknown>> & { readonly id: string };

/** One entry as the declarations and offices make it. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  /** Of what it is made: ids of ours, joined by `@`. Never reused. */
  readonly key: string;
  /** Fully nested; without the time of its last change. */
  readonly document: HsdsDocument;
  /** The organization that provides it, where it belongs to one. */
  readonly organization: string | null;
  /** Taxonomy terms it is classified with, and their taxonomies. */
  readonly terms: readonly string[];
  readonly taxonomies: readonly string[];
  /** Its names in all languages, folded for searching. */
  readonly title: string;
  /** All its words, folded for searching. */
  readonly folded: string;
}

/** An entry with the hash of everything in it. */
export interface HashedEntry extends Entry {
  readonly hash: string;
}

/** What the directory keeps of an entry to see whether it has changed. */
export interface KnownEntry {
  readonly id: string;
  readonly hash: string;
  readonly removed: boolean;
}

export type Change = 'added' | 'changed' | 'removed';
