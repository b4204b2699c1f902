/** What can go wrong with a request of ours before there is an answer. */
export const FAULT_CODES = [
  'address-refused',
  'name-unknown',
  'no-connection',
  'tls-failed',
  'cut-off',
  'answer-too-large',
  'no-answer-in-time',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

const BY_CODE: Readonly<Record<string, FaultCode>> = {
  ENOTFOUND: 'name-unknown',
  EAI_AGAIN: 'name-unknown',
  ECONNREFUSED: 'no-connection',
  EHOSTUNREACH: 'no-connection',
  ENETUNREACH: 'no-connection',
  ETIMEDOUT: 'no-connection',
  EPROTO: 'tls-failed',
  ERR_ADDRESS_REFUSED: 'address-refused',
  ERR_ANSWER_TOO_LARGE: 'answer-too-large',
};

/** Codes of a certificate that is not accepted, such as `DEPTH_ZERO_SELF_SIGNED_CERT`. */
const OF_TLS = /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH)/;

/** The class of a fault; its message is kept nowhere, for it may quote an address. */
export function codeOfFault(error: unknown): FaultCode {
  const code = String((error as { code?: unknown } | null)?.code);
  return BY_CODE[code] ?? (OF_TLS.test(code) ? 'tls-failed' : 'cut-off');
}
