import { type SampleUser } from '../../identity/index.js';

/** What the pages may load and do: nothing but their own style. */
export const PAGE_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
};

/** A page on which one of the invented people is chosen; there is no password, because there is nobody to protect. */
export function signInPage(users: readonly SampleUser[]): string {
  const buttons = users.map(
    ({ name, role }) => `<button name="user" value="${name}"><b>${name}</b><span>${role}</span></button>`,
  );
  return page(
    'Who are you?',
    `<p>Everybody here is invented. With a real issuer, people sign in with their own account.</p>
<form method="post">
${buttons.join('\n')}
</form>`,
  );
}

/** Asks whether somebody who is leaving means it; `form` is the issuer's own, named `op.logoutForm`. */
export function signOutPage(form: string): string {
  return page(
    'Sign out?',
    `${form}
<p><button form="op.logoutForm" name="logout" value="yes" autofocus>Sign out</button></p>`,
  );
}

export const signedOutPage = (): string => page('You are signed out', '<p>You can close this page.</p>');

/** @param code of RFC 6749 § 4.1.2.1 */
export const faultPage = (code: string): string =>
  page(
    'This did not work',
    `<p>The sign-in cannot go on: <code>${code.replaceAll(/\W/g, '_')}</code>. Begin again.</p>`,
  );

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>EinDach – ${title}</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b }
  form { display: grid; gap: .5rem }
  button { font: inherit; display: flex; justify-content: space-between; gap: 1rem; padding: .75rem 1rem; text-align: left;
           border: 1px solid #767676; border-radius: .4rem; background: #fff; color: inherit; cursor: pointer }
  button:hover, button:focus { background: #e8f0fe; outline: 2px solid #1a56b0 }
  span { color: #555 }
</style>
<h1>${title}</h1>
${body}
</html>`;
}
