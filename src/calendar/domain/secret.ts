/** 32 random bytes in base64url: 256 bits nobody can guess. */
export const SECRET = /^[A-Za-z0-9_-]{43}$/;

/** The secret in the name of a calendar file; `undefined` where it cannot be one. */
export function secretIn(file: string): string | undefined {
  const secret = file.endsWith('.ics') ? file.slice(0, -'.ics'.length) : '';
  return SECRET.test(secret) ? secret : undefined;
}
