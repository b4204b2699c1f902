/** Headers of answers, each described once. */
export const ANSWER_HEADERS = {
  'X-Request-Id': {
    description: 'Your own, where you sent a UUID; else one of ours. `traceId` of a problem',
    schema: { type: 'string', format: 'uuid' },
  },
  traceparent: {
    description: 'W3C Trace Context: the trace you named or a new one, and our part in it',
    schema: { type: 'string' },
    example: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  },
  RateLimit: {
    description:
      'What is left of each limit, and the seconds until it is whole again (draft-ietf-httpapi-ratelimit-headers-10)',
    schema: { type: 'string' },
    example: '"account";r=597;t=42',
  },
  'RateLimit-Policy': {
    description: 'The limits: requests (`q`) in a time (`w`, seconds)',
    schema: { type: 'string' },
    example: '"account";q=600;w=60',
  },
  'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' }, example: 5 },
  ETag: {
    description: 'Version of what was answered (RFC 9110 § 8.8.3)',
    schema: { type: 'string' },
    example: '"3"',
  },
  Link: {
    description: 'The next page (RFC 8288, `rel="next"`); left out on the last one',
    schema: { type: 'string' },
    example: '</v1/hand-offs?cursor=MjAyNi0xMS0yM1Q&limit=50>; rel="next"',
  },
  'WWW-Authenticate': {
    description: 'How to sign in (RFC 6750, RFC 9449)',
    schema: { type: 'string' },
    example: 'Bearer, DPoP algs="ES256 PS256 EdDSA"',
  },
} as const;

export type AnswerHeader = keyof typeof ANSWER_HEADERS;

/** References to these headers. */
export const headersNamed = (names: readonly AnswerHeader[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
