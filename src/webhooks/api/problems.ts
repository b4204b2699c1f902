import { type ProblemTable } from '../../platform/problem/index.js';

export const WEBHOOK_PROBLEMS = {
  'webhook/not-found': { status: 404, title: 'There is no such webhook', help: 'See GET /v1/webhooks for yours.' },
  'webhook/no-office': {
    status: 422,
    title: 'Webhooks belong to an office',
    help: 'Your account names no office; ask an administrator.',
  },
  'webhook/too-many': {
    status: 409,
    title: 'Your office has ten webhooks already',
    help: 'Delete one first, or let one take more types of events.',
  },
  'webhook/url-refused': {
    status: 422,
    title: 'Nothing is sent to this address',
    help: '`reason` says why: it must begin with https://, on port 443 or 8443, without credentials or fragment.',
  },
  'webhook/host-not-approved': {
    status: 422,
    title: 'Administrators have not approved the host of this address',
    help: 'Ask an administrator of the installation: two of them have to.',
  },
  'webhook-host/not-found': { status: 404, title: 'There is no such host', help: 'See the list of hosts.' },
  'webhook-host/known': {
    status: 409,
    title: 'This host was proposed already',
    help: 'See the list of hosts: another administrator has to approve it, or has.',
  },
  'webhook-host/own-proposal': {
    status: 403,
    title: 'Who proposed it cannot approve it',
    help: 'Let another administrator approve it.',
  },
  'webhook/version-conflict': {
    status: 412,
    title: 'Somebody changed the webhook meanwhile',
    help: 'Read it again and decide anew.',
  },
  'webhook/not-allowed': {
    status: 409,
    title: 'This cannot be done with the webhook now',
    help: '`allowedActions` names what can be.',
  },
  'webhook/challenge-failed': {
    status: 422,
    title: 'The address did not answer the challenge',
    help: 'It has to answer 2xx and give `data.challenge` of the request back, as the whole body or as `{"challenge": "…"}`; `reason` says what it did. Names that stand for private addresses are `address-refused`.',
  },
  'webhook/no-such-delivery': {
    status: 404,
    title: 'There is no such delivery',
    help: 'See the list of deliveries of this webhook.',
  },
  'webhook/delivery-under-way': {
    status: 409,
    title: 'This delivery is not over yet',
    help: 'It is tried again by itself when it is due.',
  },
} as const satisfies ProblemTable;
