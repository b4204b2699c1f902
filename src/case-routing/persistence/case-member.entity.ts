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
  /** Facts of the vocabulary, parsed at the edge. */
  @Column('jsonb') facts: object;
}
