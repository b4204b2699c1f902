import { type ProblemTable } from '../../platform/problem/index.js';

export const NOTIFICATION_PROBLEMS = {
  'notification/not-found': { status: 404, title: 'There is no such notification', help: 'Check the id.' },
  'notification/no-such-person': {
    status: 404,
    title: 'There is no such person to tell',
    help: 'Nothing was stored or sent. Check the id of the person.',
  },
  'mailbox/not-kept': {
    status: 404,
    title: 'Mails are sent here, not kept',
    help: 'A mail relay is configured (SMTP_URL); see GET /v1/deliveries for what became of the mails.',
  },
  'mailbox/no-such-mail': {
    status: 404,
    title: 'There is no such mail in the mailbox',
    help: 'See GET /v1/mailbox for all of them.',
  },
} as const satisfies ProblemTable;
