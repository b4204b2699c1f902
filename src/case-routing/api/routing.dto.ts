import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { CLOSURE_REASONS } from '../../catalogue/index.js';

const ANY = { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'array', items: {} }] };

export class ServiceConcern {
  @ApiProperty({ description: 'Service the person asks for', example: 'jc-grundsicherungsgeld' }) service: string;
}

export class LifeEventConcern {
  @ApiProperty({ description: 'What happened in the life of the person', example: 'arrival' }) lifeEvent: string;
}

/** Describes what `parsePreview` reads. */
@ApiExtraModels(ServiceConcern, LifeEventConcern)
export class PreviewRequest {
  @ApiProperty({ description: 'The law in force on this day applies', format: 'date', example: '2026-11-22' })
  today: string;
  @ApiProperty({ description: 'Municipality key of the habitual residence', example: '03354018' }) place: string;
  @ApiPropertyOptional({
    description: 'What is known, by fact of the vocabulary; what is not given is unknown',
    type: 'object',
    additionalProperties: ANY,
    example: { nationality_group: 'third_country', resides_in_district: true, age: 34 },
  })
  facts?: object;
  @ApiPropertyOptional({
    description: 'What it is about; without concerns every service is considered',
    type: 'array',
    items: { oneOf: [{ $ref: getSchemaPath(ServiceConcern) }, { $ref: getSchemaPath(LifeEventConcern) }] },
    example: [{ lifeEvent: 'arrival' }, { service: 'schule-aufnahme' }],
  })
  concerns?: object[];
  @ApiPropertyOptional({
    description: 'Ids of documents the person already has',
    type: [String],
    example: ['reisepass'],
  })
  documentsHeld?: string[];
}

export class InputResponse {
  @ApiProperty({ description: 'Fact', example: 'age' }) fact: string;
  @ApiProperty({ description: 'Comparison', example: 'gte' }) op: string;
  @ApiProperty({ description: 'Value the rule compares with', ...ANY }) value: unknown;
  @ApiProperty({ description: 'What was given; null is unknown', nullable: true, ...ANY }) given: unknown;
  @ApiProperty({ description: 'What came out', enum: ['true', 'false', 'unknown'] }) truth: string;
}

export class ReasonResponse {
  @ApiProperty({ description: 'What the reason is about', enum: ['condition', 'office'] }) kind: string;
  @ApiProperty({ description: 'Rule', example: 'jc-grundsicherungsgeld/condition' }) rule: string;
  @ApiProperty({ description: 'Version of the rule', format: 'date' }) ruleVersion: string;
  @ApiProperty({ description: 'Outcome of the rule', example: 'fits' }) result: string;
  @ApiProperty({ description: 'Inputs that decided', type: [InputResponse] }) inputs: readonly InputResponse[];
  @ApiProperty({ description: 'Paragraphs', type: [String] }) basis: readonly string[];
  @ApiPropertyOptional({ description: 'Was the norm read?', enum: ['verified', 'known'] }) certainty?: string;
  @ApiPropertyOptional({ description: 'Municipality key' }) place?: string;
  @ApiPropertyOptional({ description: 'Area of the office the place lies in', nullable: true, type: String }) area?:
    string | null;
  @ApiPropertyOptional({ description: 'Offices that may be competent', type: [String] }) candidates?: readonly string[];
}

export class PlannedClosureResponse {
  @ApiProperty({ description: 'Closure, as `GET /v1/endpoint-closures/{id}` shows it', format: 'uuid' }) id: string;
  @ApiProperty({ description: 'Why', enum: CLOSURE_REASONS }) reason: string;
  @ApiProperty({
    description: 'Last day; null: until it is reopened',
    format: 'date',
    nullable: true,
    type: String,
  })
  until: string | null;
}

export class RoutedServiceResponse {
  @ApiProperty({ description: 'Service', example: 'jc-grundsicherungsgeld' }) service: string;
  @ApiProperty({ description: 'Authority', example: 'jobcenter' }) authority: string;
  @ApiProperty({
    description: 'Competent office; null where `because` says why there is none',
    nullable: true,
    type: String,
  })
  office: string | null;
  @ApiProperty({
    description: 'Why nothing can be handed over to that office for the service now; null where it can',
    type: PlannedClosureResponse,
    nullable: true,
  })
  closure: PlannedClosureResponse | null;
  @ApiProperty({ description: 'Does it fit?', enum: ['fits', 'unknown', 'does_not_fit'] }) outcome: string;
  @ApiProperty({ description: 'Why', type: [ReasonResponse] }) because: readonly ReasonResponse[];
  @ApiProperty({ description: 'Facts that would settle the outcome', type: [String] }) missingFacts: readonly string[];
  @ApiProperty({ description: 'Documents still missing', type: [String] }) documents: readonly string[];
  @ApiProperty({ description: 'Paragraphs', type: [String] }) legalBasis: readonly string[];
}

export class ProposedHandOffResponse {
  @ApiProperty({ description: 'Sending authority' }) from: string;
  @ApiProperty({ description: 'Receiving authority' }) to: string;
  @ApiProperty({ description: 'Service at the receiver' }) service: string;
  @ApiProperty({ description: 'Row of the transfer law' }) transfer: string;
  @ApiProperty({ description: 'Fields that may travel', type: [String] }) fields: readonly string[];
  @ApiProperty({ description: 'Consent it needs' }) consent: string;
  @ApiProperty({ description: 'Legal basis', type: [String] }) legalBasis: readonly string[];
}

export class NextStepResponse {
  @ApiProperty({ description: 'Service it follows' }) from: string;
  @ApiProperty({ description: 'Service the person turns to next' }) service: string;
  @ApiProperty({ description: 'Its authority' }) authority: string;
  @ApiProperty({ description: 'Why, in German' }) why: string;
}

export class PreviewResponse {
  @ApiProperty({ description: 'Version of the declared rules', format: 'date' }) ruleVersion: string;
  @ApiProperty({ description: 'Services considered', type: [RoutedServiceResponse] })
  services: readonly RoutedServiceResponse[];
  @ApiProperty({
    description: 'What must have happened before what; services and milestones',
    type: 'array',
    items: { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 2 },
  })
  order: readonly (readonly string[])[];
  @ApiProperty({ description: 'Hand-offs that follow', type: [ProposedHandOffResponse] })
  handOffs: readonly ProposedHandOffResponse[];
  @ApiProperty({ description: 'Steps the person takes on their own', type: [NextStepResponse] })
  nextSteps: readonly NextStepResponse[];
  @ApiProperty({ description: 'Facts to ask for, each once, the one that settles most first', type: [String] })
  questions: readonly string[];
}

export class LifeEventResponse {
  @ApiProperty({ description: 'Id', example: 'arrival' }) id: string;
  @ApiProperty({ description: 'Services it stands for', type: [String] }) services: readonly string[];
}

export class LifeEventListResponse {
  @ApiProperty({ description: 'All life events', type: [LifeEventResponse] }) lifeEvents: LifeEventResponse[];
}
