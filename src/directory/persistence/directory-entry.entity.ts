import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { type Change, type EntryKind, type HsdsDocument } from '../domain/entry.js';

/** One published object as it was last made, and when it last changed; a removed one stays, so that readers learn of it. */
@Entity('directory_entry')
@Check('directory_entry_change', `"change" IN ('added', 'changed', 'removed')`)
@Unique('directory_entry_number', ['number'])
@Index('directory_entry_kind', ['kind', 'id'])
@Index('directory_entry_german', { synchronize: false })
@Index('directory_entry_english', { synchronize: false })
@Index('directory_entry_folded', { synchronize: false })
export class DirectoryEntryEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: EntryKind;
  @Column('text') key: string;
  @Column('uuid', { nullable: true }) organization: string | null;
  @Column('uuid', { array: true }) terms: string[];
  @Column('uuid', { array: true }) taxonomies: string[];
  @Column('text') title: string;
  @Column('text') folded: string;
  @Column('tsvector') german: string;
  @Column('tsvector') english: string;
  @Column('json') document: HsdsDocument;
  @Column('text') hash: string;
  @Column('text') change: Change;
  /** Counts the changes of the whole directory; rises in the order in which they became visible. */
  @Column('bigint') number: string;
  @Column('timestamptz', { name: 'first_seen' }) firstSeen: Date;
  @Column('timestamptz', { name: 'last_modified' }) lastModified: Date;
}
