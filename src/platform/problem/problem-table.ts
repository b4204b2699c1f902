/** What kind of refusal a mutation answers with; each is a type of the schema. */
export type RefusalKind =
  'VersionConflict' | 'InvalidTransition' | 'MissingLegalBasis' | 'NotPermitted' | 'NotFound' | 'InvalidInput';

/** How one error code looks from outside (RFC 9457). `title` is the same for every occurrence. */
export interface ProblemEntry {
  readonly status: number;
  readonly title: string;
  /** What the caller can do about it, for the page behind the problem's `type`. */
  readonly help: string;
  /** What a mutation answers with, where that does not follow from the status. */
  readonly refusal?: RefusalKind;
}

/** The problems of one module, keyed `subject/what`. */
export type ProblemTable = Readonly<Record<string, ProblemEntry>>;

/** Problems that any route can answer. */
export const PLATFORM_PROBLEMS = {
  'request/invalid': {
    status: 400,
    title: 'The request is not valid',
    help: 'Correct the members named in `errors`; members that the contract does not name are refused.',
    refusal: 'InvalidInput',
  },
  'request/malformed': {
    status: 400,
    title: 'The request cannot be read',
    help: 'Send well-formed JSON, and percent-encode the address.',
  },
  'request/bad-cursor': {
    status: 400,
    title: 'The cursor is not one of ours',
    help: 'Take the cursor from the page before, or leave it out to begin with the first page.',
  },
  'request/version-required': {
    status: 428,
    title: 'Say which version you act on',
    help: 'Send the ETag you read last as `If-Match`.',
  },
  'request/unreadable': {
    status: 400,
    title: 'This is no HTTP request',
    help: 'Send a request by RFC 9112, with a correct address and headers.',
  },
  'request/too-complex': {
    status: 400,
    title: 'The body has too many parts',
    help: 'Send at most 10,000 members and elements, nested at most 32 deep.',
  },
  'request/method-not-allowed': {
    status: 405,
    title: 'This method does not work here',
    help: 'Use one of the methods in `Allow`.',
  },
  'request/too-slow': {
    status: 408,
    title: 'The request took too long to arrive',
    help: 'Send the headers within 10 seconds and the whole request within 30.',
  },
  'request/address-too-long': {
    status: 414,
    title: 'A part of the address is too long',
    help: 'Take ids as they were given; none is longer than 100 characters.',
  },
  'request/headers-too-large': {
    status: 431,
    title: 'The headers are too large',
    help: 'Send less than 16 kB of address and headers together.',
  },
  'request/too-large': { status: 413, title: 'The request is too large', help: 'Send less than 256 kB.' },
  'request/media-type': {
    status: 415,
    title: 'This media type is not accepted',
    help: 'Send `application/json` in UTF-8.',
  },
  'request/not-acceptable': {
    status: 406,
    title: 'It cannot be answered in a type you take',
    help: 'Name one of the media types of the contract in `Accept`, or leave it out.',
  },
  'request/unauthenticated': {
    status: 401,
    title: 'Sign in first',
    help: 'Send a valid, unexpired bearer token.',
  },
  'request/step-up-required': {
    status: 401,
    title: 'This needs a fresh sign-in',
    help: 'Let the person sign in once more, with `max_age` and, where there are any, `acr_values` as in `maxAge` and `acrValues` (RFC 9470), and repeat the request with the new token.',
    refusal: 'NotPermitted',
  },
  'request/forbidden': {
    status: 403,
    title: 'Your role may not do this',
    help: 'Ask an administrator which role the operation needs.',
  },
  'request/no-route': { status: 404, title: 'There is nothing at this address', help: 'See the console under /docs.' },
  'graphql/too-long': {
    status: 400,
    title: 'The document is too long',
    help: 'Send at most 1,500 tokens; ask for several things one after another.',
  },
  'graphql/too-deep': {
    status: 400,
    title: 'The operation goes too deep',
    help: 'Nest fields at most 10 deep.',
  },
  'graphql/too-many-aliases': {
    status: 400,
    title: 'The operation has too many aliases',
    help: 'Give at most 20 fields another name, each counted as often as its fragment is used.',
  },
  'graphql/too-costly': {
    status: 400,
    title: 'The operation asks for too much at once',
    help: 'Ask for shorter pages (`first`) or fewer fields; the answer may have 20,000 fields, lists of unknown length taken as 4.',
  },
  'graphql/schema-hidden': {
    status: 400,
    title: 'The schema is shown to those who have signed in',
    help: 'Send a valid, unexpired bearer token, or read `openapi/schema.graphql`.',
  },
  'graphql/not-registered': {
    status: 400,
    title: 'This operation is not registered here',
    help: 'Send one that is, by its text or as `extensions.persistedQuery.sha256Hash`; nothing is registered by sending it.',
  },
  'graphql/subscription-by-request': {
    status: 400,
    title: 'A subscription needs a connection that stays',
    help: 'Open a WebSocket at the same address, with the subprotocol `graphql-transport-ws`.',
  },
  'graphql/no-subscription': {
    status: 400,
    title: 'This connection is for subscriptions alone',
    help: 'Send queries and mutations as requests to the same address.',
  },
  'idempotency/key-missing': {
    status: 400,
    title: 'Send a key of your own for this request',
    help: '`Idempotency-Key` takes 1 to 255 visible ASCII characters in quotes, such as a UUID; send the same one when you repeat the request.',
  },
  'idempotency/key-reused': {
    status: 422,
    title: 'This key was used for another request',
    help: 'Use a new key for a new request; repeat the first one exactly to get its answer.',
  },
  'idempotency/in-progress': {
    status: 409,
    title: 'The first request with this key still runs',
    help: 'Wait and send it again with the same key; after a minute it is carried out again if nobody answered.',
  },
  'sealing/unreadable': {
    status: 500,
    title: 'A stored value cannot be opened',
    help: 'Its key is lost, or the value was changed or moved in the database. Nothing was changed; tell whoever runs this installation.',
  },
  'request/too-many': {
    status: 429,
    title: 'Too many requests',
    help: 'Wait for the seconds in `Retry-After`; `RateLimit-Policy` says how many requests you have in which time.',
  },
  'request/not-changed': {
    status: 409,
    title: 'What was to be changed is not there for you',
    help: 'Somebody else changed or removed it, or it is not yours to change. Nothing was changed; read it again.',
  },
  'request/failed': {
    status: 500,
    title: 'Something went wrong on our side',
    help: 'Nothing was changed. Try again and report the trace id if it happens again.',
  },
  'request/unavailable': {
    status: 503,
    title: 'The service is not available at the moment',
    help: 'Try again after the time in `Retry-After`.',
  },
} as const satisfies ProblemTable;
