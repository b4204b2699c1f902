export { FAULT_CODES, type FaultCode } from './fault-code.js';
export { ANSWER_LIMIT, LOOKUP, type OutgoingAnswer, OutgoingHttp, PATIENCE } from './outgoing-http.js';
export { isHere, OUTGOING_REACHES, type OutgoingReach, refusalOf, type UrlRefusal } from './outgoing-url.js';
