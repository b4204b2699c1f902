import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody the case is about: the person, or a member of the household with facts of their own. */
@Entity('case_member')
@Index('case_member_case', ['caseId', 'position'], { unique: true })
export class CaseMemberEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  /** 0 is the person; the others follow as they were named. */
  @Column('int') position: number;
  @Column('text') relation: string;
  /** Facts of the vocabulary, parsed at the edge. Stored in the clear are only those that are no special category. */
  @Column('jsonb') facts: object;
  /** The special categories among them (Art. 9 DSGVO) under the key of the person; `null` where there are none. */
  @Column('text', { name: 'sealed_facts', nullable: true }) sealedFacts?: string | null;
  /** When the key of the person was deleted; the sealed facts are unknown for good. Known after reading. */
  erasedAt?: Date | null;
}
