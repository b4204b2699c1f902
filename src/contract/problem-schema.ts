/** An RFC 9457 problem document, as every refusal and fault is answered. */
export const PROBLEM_SCHEMA = {
  type: 'object',
  description: 'RFC 9457; some codes have members of their own',
  required: ['type', 'title', 'status', 'code', 'traceId'],
  properties: {
    type: { type: 'string', format: 'uri', description: 'Page that explains the code' },
    title: { type: 'string', description: 'The same for every occurrence of the code' },
    status: { type: 'integer', description: 'Status of the answer', minimum: 400, maximum: 599 },
    code: {
      type: 'string',
      description: 'Stable; the same in GraphQL',
      pattern: '^[A-Z][A-Z_]+$',
      example: 'REQUEST_INVALID',
    },
    traceId: {
      type: 'string',
      format: 'uuid',
      description: '`X-Request-Id` of the answer; say it when you ask for help',
    },
    errors: {
      type: 'array',
      description: 'With REQUEST_INVALID: what is wrong, and where',
      items: {
        type: 'object',
        description: 'One fault',
        required: ['pointer', 'code'],
        properties: {
          pointer: { type: 'string', description: 'Member or parameter (RFC 6901)', example: '/place' },
          code: { type: 'string', description: 'Rule that was broken', example: 'isString' },
          message: { type: 'string', description: 'For developers, in English' },
        },
      },
    },
    allowedActions: {
      type: 'array',
      description: 'With a step that cannot be taken now: those that can',
      items: { type: 'string' },
    },
  },
  additionalProperties: true,
} as const;
