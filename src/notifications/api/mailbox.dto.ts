import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { LimitQuery } from '../../platform/http/index.js';

const ID = '0f0c7b3e-8d57-4f4e-9f0b-0d6f3f1f9a51@example.org';

export class MailboxQuery extends LimitQuery {
  @ApiPropertyOptional({ description: 'Only mails that arrived before this one; `next` of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  before?: string;
}

export class MailHeadResponse {
  @ApiProperty({ description: 'Message-ID without its brackets', example: ID }) id: string;
  @ApiProperty({ description: 'Recipient', example: 'amina.beispiel@example.org' }) to: string;
  @ApiProperty({ description: 'When the message came to be', format: 'date-time' }) date: string;
  @ApiProperty({ description: 'Neutral subject', example: 'Eingang bestätigt' }) subject: string;
  @ApiProperty({ description: 'Language of the mail', example: 'de' }) locale: string;
}

export class MailboxResponse {
  @ApiProperty({ description: 'Newest first', type: [MailHeadResponse] }) mails: MailHeadResponse[];
  @ApiProperty({ description: '`before` of the next page; null on the last one', nullable: true, type: String })
  next: string | null;
}

export class MailResponse extends MailHeadResponse {
  @ApiProperty({ description: 'Sender', example: 'willkommen@example.org' }) from: string;
  @ApiProperty({ description: 'The mail as plain text' }) text: string;
  @ApiProperty({ description: 'The mail as a page' }) html: string;
}
