import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person whose matters the centre looks after. */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'given_name' }) givenName: string;
  @Column('text', { name: 'family_name' }) familyName: string;
  /** Where mails go; `null` where the person has or wants none. */
  @Column('text', { nullable: true }) email: string | null;
  /** BCP 47 language the person reads. */
  @Column('text') locale: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
