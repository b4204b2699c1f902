import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What the person came for: a service or a life event. */
@Entity('case_concern')
@Index('case_concern_case', ['caseId', 'position'], { unique: true })
export class CaseConcernEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('int') position: number;
  @Column('text', { nullable: true }) service: string | null;
  @Column('text', { name: 'life_event', nullable: true }) lifeEvent: string | null;
}
