import { createHmac } from 'node:crypto';

const LOGIN = 'eindach_server';

/** The login of the processes at the embedded database; its password follows from the owner's, so that nothing more is kept. */
export function embeddedLogin(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.password = createHmac('sha256', url.password).update(LOGIN).digest('base64url');
  url.username = LOGIN;
  return url.href;
}
