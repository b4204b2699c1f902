import { ApiProperty } from '@nestjs/swagger';

export class NameResponse {
  @ApiProperty({ description: 'German', example: 'Grundsicherungsgeld' }) de: string;
  @ApiProperty({ description: 'English', example: 'Basic income support' }) en: string;
}

export class PlainLineResponse {
  @ApiProperty({ description: 'One or two sentences in plain German' }) de: string;
}

export class LabelledResponse {
  @ApiProperty({ description: 'Stable id', example: 'reisepass' }) id: string;
  @ApiProperty({ description: 'German name', example: 'Reisepass' }) name: string;
}

export class FeeResponse {
  @ApiProperty({
    description: 'Euro cents; null where it differs by place or case',
    nullable: true,
    type: 'integer',
    example: 10_000,
  })
  cents: number | null;
  @ApiProperty({ description: 'What the amount depends on', nullable: true, type: String }) note: string | null;
}

export class RemedyResponse {
  @ApiProperty({ description: 'Kind of remedy; the instruction in the notice prevails', example: 'objection_sgg' })
  type: string;
  @ApiProperty({ description: 'Its deadline', nullable: true, type: String, example: 'sgg-84-widerspruch' })
  deadlineId: string | null;
  @ApiProperty({
    description: 'Must an objection come first? null: take it from the notice',
    nullable: true,
    type: Boolean,
  })
  preliminaryObjection: boolean | null;
  @ApiProperty({ description: 'Remark', nullable: true, type: String }) note: string | null;
}

export class NextHandOffResponse {
  @ApiProperty({ description: 'Service that comes next', example: 'kk-mitgliedschaft' }) service: string;
  @ApiProperty({ description: 'Its authority', example: 'krankenkasse' }) authority: string;
  @ApiProperty({ description: 'Why, in German' }) why: string;
  @ApiProperty({ description: 'Row of the transfer law', example: 'tp-kk' }) transfer: string;
  @ApiProperty({ description: 'Data fields that may travel', type: [String], example: ['name', 'birth_date'] })
  fields: readonly string[];
  @ApiProperty({ description: 'Consent it needs', example: 'none' }) consent: string;
  @ApiProperty({ description: 'Legal basis', type: [String] }) legalBasis: readonly string[];
}

export class ServiceResponse {
  @ApiProperty({ description: 'Stable id', example: 'jc-grundsicherungsgeld' }) id: string;
  @ApiProperty({ description: 'Authority that provides it', example: 'jobcenter' }) authority: string;
  @ApiProperty({ description: 'Name', type: NameResponse }) name: NameResponse;
  @ApiProperty({ description: 'For the person', type: PlainLineResponse }) plain: PlainLineResponse;
  @ApiProperty({ description: 'LeiKa key, where a source shows it', nullable: true, type: String }) leikaKey:
    string | null;
  @ApiProperty({ description: 'Paragraphs', type: [String], example: ['§§ 7, 19–22, 37, 41 SGB II'] })
  legalBasis: readonly string[];
  @ApiProperty({ description: 'Condition over facts, three-valued', type: 'object', additionalProperties: true })
  condition: object;
  @ApiProperty({ description: 'What the condition leaves out', nullable: true, type: String }) conditionNote:
    string | null;
  @ApiProperty({ description: 'Papers needed', type: [LabelledResponse] }) documents: LabelledResponse[];
  @ApiProperty({ description: 'Fee', type: FeeResponse }) fee: FeeResponse;
  @ApiProperty({ description: 'Ways to apply', type: [String], example: ['online', 'in_person'] })
  channels: readonly string[];
  @ApiProperty({ description: 'Deadlines that matter', type: [String], example: ['sgb2-37-antrag'] })
  deadlines: readonly string[];
  @ApiProperty({ description: 'How a decision can be contested', type: RemedyResponse }) remedy: RemedyResponse;
  @ApiProperty({ description: 'What usually follows', type: [NextHandOffResponse] })
  nextHandOffs: NextHandOffResponse[];
  @ApiProperty({ description: 'Was the norm read?', enum: ['verified', 'known'] }) certainty: string;
  @ApiProperty({ description: 'Open legal points', type: [String], example: ['D03'] }) doubts: readonly string[];
  @ApiProperty({ description: 'Sources', type: [String] }) sources: readonly string[];
  @ApiProperty({ description: 'Remark', nullable: true, type: String }) note: string | null;
  @ApiProperty({ description: 'First day it applies', format: 'date', nullable: true, type: String })
  validFrom: string | null;
  @ApiProperty({ description: 'Last day it applies', format: 'date', nullable: true, type: String })
  validUntil: string | null;
}

export class AuthorityServicesResponse {
  @ApiProperty({ description: 'Authority', example: 'jobcenter' }) authority: string;
  @ApiProperty({ description: 'Version of the declared rules', format: 'date', example: '2026-11-22' })
  ruleVersion: string;
  @ApiProperty({ description: 'Its services', type: [ServiceResponse] }) services: ServiceResponse[];
}

export class AuthorityResponse {
  @ApiProperty({ description: 'Stable id', example: 'jobcenter' }) id: string;
  @ApiProperty({ description: 'Name', type: NameResponse }) name: NameResponse;
  @ApiProperty({ description: 'Who runs it', example: 'joint' }) kind: string;
  @ApiProperty({ description: 'Procedure law', nullable: true, type: String, example: 'SGB_X' }) procedureLaw:
    string | null;
  @ApiProperty({ description: 'Is it a social benefit body (§ 35 SGB I)?' }) sgbBody: boolean;
  @ApiProperty({ description: 'Ids of its services', type: [String] }) services: string[];
}

export class AuthorityListResponse {
  @ApiProperty({ description: 'All authorities, by id', type: [AuthorityResponse] }) authorities: AuthorityResponse[];
}
