import { ApiProperty } from '@nestjs/swagger';

const NULLABLE = { nullable: true, type: String } as const;

export class NamedOfficeResponse {
  @ApiProperty({ description: 'Authority', example: 'jobcenter' }) authority: string;
  @ApiProperty({ description: 'Office', example: 'of-dan-jobcenter' }) office: string;
  @ApiProperty({ description: 'German name' }) name: string;
}

export class NamedFieldResponse {
  @ApiProperty({ description: 'Data field', example: 'birth_date' }) id: string;
  @ApiProperty({ description: 'German name', example: 'Geburtsdatum' }) name: string;
}

export class HeldEntryResponse {
  @ApiProperty({ description: 'Fact, data field or word of the kind', example: 'birth_date' }) name: string;
  @ApiProperty({ description: 'German name', example: 'Geburtsdatum' }) label: string;
  @ApiProperty({ description: 'What is stored; several for a list', type: [String], example: ['1990-01-31'] })
  values: readonly string[];
}

export class HeldRecordResponse {
  @ApiProperty({ description: 'What it is', example: 'case' }) kind: string;
  @ApiProperty({ description: 'Id', format: 'uuid' }) id: string;
  @ApiProperty({ description: 'Since when it has been stored', format: 'date-time' }) since: string;
  @ApiProperty({ description: 'Where it came from', enum: ['person', 'office', 'authority', 'system'] }) source: string;
  @ApiProperty({ description: 'Which office or authority', ...NULLABLE }) sourceId: string | null;
  @ApiProperty({ description: 'Not deleted before, where that is known', format: 'date-time', ...NULLABLE })
  keptAtLeastUntil: string | null;
  @ApiProperty({ description: 'What it says; what nobody knows is left out', type: [HeldEntryResponse] })
  entries: readonly HeldEntryResponse[];
}

export class HoldingResponse {
  @ApiProperty({ description: 'Category of data', example: 'case-file' }) category: string;
  @ApiProperty({ description: 'The category in the language of the person' }) title: string;
  @ApiProperty({ description: 'What it is kept for, in that language' }) purpose: string;
  @ApiProperty({ description: 'The records', type: [HeldRecordResponse] }) records: readonly HeldRecordResponse[];
}

export class RecipientResponse {
  @ApiProperty({ description: 'Hand-off', format: 'uuid' }) handOff: string;
  @ApiProperty({ description: 'When it was given', format: 'date-time' }) at: string;
  @ApiProperty({ description: 'Who gave it', type: NamedOfficeResponse }) from: NamedOfficeResponse;
  @ApiProperty({ description: 'Who received it', type: NamedOfficeResponse }) to: NamedOfficeResponse;
  @ApiProperty({ description: 'Service', example: 'jc-grundsicherungsgeld' }) service: string;
  @ApiProperty({ description: 'German name of the service' }) serviceName: string;
  @ApiProperty({ description: 'What it was given for, in the words of the transfer law' }) purpose: string;
  @ApiProperty({ description: 'What was given', type: [NamedFieldResponse] }) fields: readonly NamedFieldResponse[];
  @ApiProperty({ description: 'Row of the transfer law', example: 'tp-sgb-forward' }) transfer: string;
  @ApiProperty({ description: 'Legal basis', type: [String] }) legalBasis: readonly string[];
  @ApiProperty({ description: 'Consent that was shown', example: 'none' }) consent: string;
  @ApiProperty({ description: 'State of the hand-off', example: 'accepted' }) state: string;
}

export class ConsentResponse {
  @ApiProperty({ description: 'Hand-off that rests on it; names the consent', format: 'uuid' }) handOff: string;
  @ApiProperty({ description: 'The one recipient', type: NamedOfficeResponse }) to: NamedOfficeResponse;
  @ApiProperty({ description: 'Service', example: 'mbe-einzelfallbegleitung' }) service: string;
  @ApiProperty({ description: 'German name of the service' }) serviceName: string;
  @ApiProperty({ description: 'The one purpose, in the words of the transfer law' }) purpose: string;
  @ApiProperty({ description: 'What may be given', type: [NamedFieldResponse] }) fields: readonly NamedFieldResponse[];
  @ApiProperty({ description: 'What the person agreed to', example: 'explicit_per_recipient' }) consent: string;
  @ApiProperty({ description: 'When it was given', format: 'date-time' }) givenAt: string;
  @ApiProperty({ description: 'When it was withdrawn', format: 'date-time', ...NULLABLE }) withdrawnAt: string | null;
  @ApiProperty({ description: 'Whether something is under way on it that a withdrawal ends' }) withdrawable: boolean;
  @ApiProperty({ description: 'Version; the strong ETag', type: 'integer' }) version: number;
}

export class ConsentListResponse {
  @ApiProperty({ description: 'Oldest first', type: [ConsentResponse] }) consents: readonly ConsentResponse[];
}

export class RightResponse {
  @ApiProperty({ description: 'Right', example: 'rectification' }) right: string;
  @ApiProperty({ description: 'Article', example: 'Art. 16 DSGVO' }) article: string;
  @ApiProperty({ description: 'What it means, in the language of the person' }) text: string;
}

export class DisclosureResponse {
  @ApiProperty({ description: 'State of the data', format: 'date-time' }) asOf: string;
  @ApiProperty({ description: 'Language of the words', example: 'ar' }) locale: string;
  @ApiProperty({ description: 'How these words are written', enum: ['ltr', 'rtl'] }) direction: string;
  @ApiProperty({
    description: 'The one office that answers for itself; null where the person asked for everything',
    type: NamedOfficeResponse,
    nullable: true,
  })
  office: NamedOfficeResponse | null;
  @ApiProperty({ description: 'Title' }) title: string;
  @ApiProperty({ description: 'What this is' }) intro: string;
  @ApiProperty({ description: 'What is stored, by category', type: [HoldingResponse] })
  holdings: readonly HoldingResponse[];
  @ApiProperty({ description: 'Who received what, when, on which basis; oldest first', type: [RecipientResponse] })
  recipients: readonly RecipientResponse[];
  @ApiProperty({ description: 'Consents, oldest first', type: [ConsentResponse] })
  consents: readonly ConsentResponse[];
  @ApiProperty({ description: 'The rights of the person', type: [RightResponse] }) rights: readonly RightResponse[];
  @ApiProperty({ description: 'What is not in it, and why', type: [String] }) notes: readonly string[];
}
