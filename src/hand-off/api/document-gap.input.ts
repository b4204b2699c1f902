import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, ValidateNested } from 'class-validator';
import { InputId } from '../../platform/graphql/index.js';
import { type DocumentGap, GAP_REASONS } from '../domain/documents.js';
import { DOCUMENT_IDS } from './document-gap.dto.js';

@InputType({ description: 'A document the service asks for that does not go along' })
export class DocumentGapInput {
  @Field({ description: 'Id of the document' })
  @IsIn(DOCUMENT_IDS)
  document: string;

  @Field(() => String, { description: GAP_REASONS.join(', ') })
  @IsIn(GAP_REASONS)
  reason: DocumentGap['reason'];
}

@InputType({ isAbstract: true })
export class DocumentsInput {
  @Field(() => [String], { nullable: true, description: 'Documents that go along with an application, by reference' })
  @IsOptional()
  @IsIn(DOCUMENT_IDS, { each: true })
  @ArrayMaxSize(DOCUMENT_IDS.length)
  documents?: string[];

  @Field(() => [DocumentGapInput], { nullable: true, description: 'Documents that do not, each with the reason' })
  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => DocumentGapInput)
  @ArrayMaxSize(DOCUMENT_IDS.length)
  documentGaps?: DocumentGapInput[];
}

@InputType({ description: 'A draft that goes out, with its documents by now where they changed' })
export class SubmitHandOffInput extends DocumentsInput {
  @InputId({ description: 'Draft' })
  id: string;

  @Field(() => Int, { description: 'Version that was read' })
  @IsInt()
  version: number;
}

@ObjectType('DocumentGap', { description: 'A document the service asks for that did not go along' })
export class DocumentGapModel {
  @Field({ description: 'Id of the document' }) document: string;
  @Field({ description: `${GAP_REASONS.join(', ')} or passed-on-at-once` }) reason: string;
}
