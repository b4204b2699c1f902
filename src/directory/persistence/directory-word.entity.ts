import { Entity, PrimaryColumn } from 'typeorm';

/** A word that occurs in the directory, folded; what somebody mistyped is looked for here. */
@Entity('directory_word')
export class DirectoryWordEntity {
  @PrimaryColumn('text') word: string;
}
