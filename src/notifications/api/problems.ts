import { type ProblemTable } from '../../platform/problem/index.js';

export const NOTIFICATION_PROBLEMS = {
  'notification/not-found': { status: 404, title: 'There is no such notification', help: 'Check the id.' },
  'notification/no-such-person': {
    status: 404,
    title: 'There is no such person to tell',
    help: 'Nothing was stored or sent. Check the id of the person.',
  },
  'preference/channel-not-offered': {
    status: 422,
    title: 'Messages do not go out this way here',
    help: 'Choose another channel; `offeredChannels` of the preferences says which there are.',
  },
  'preference/address-missing': {
    status: 422,
    title: 'A channel is chosen and there is no address for it',
    help: 'Give the e-mail address, phone number or postal address, or leave the channel out.',
  },
  'preference/phone-refused': {
    status: 422,
    title: 'No short messages go to this number',
    help: 'Give the number of a mobile phone with its country, such as +4915123456789.',
  },
  'preference/quiet-hours-empty': {
    status: 422,
    title: 'Quiet hours begin and end at the same time',
    help: 'Give two different times, or no quiet hours.',
  },
  'preference/digest-needs-mail': {
    status: 422,
    title: 'Messages are collected for a mail only',
    help: 'Put MAIL first among the channels, or do without the digest.',
  },
  'preference/digest-in-quiet-hours': {
    status: 422,
    title: 'The digest would arrive within the quiet hours',
    help: 'Choose a time outside of them.',
  },
  'outgoing-letter/not-found': {
    status: 404,
    title: 'There is no such letter',
    help: 'See GET /v1/letters for all of them.',
  },
  'outgoing-letter/erased': {
    status: 410,
    title: 'This letter can never be read again',
    help: 'The key of the person it went to was deleted, as the person or the law demanded.',
  },
  'outgoing-letter/already-posted': {
    status: 409,
    title: 'The letter is in the post already',
    help: 'The day of posting stays as it was recorded first.',
  },
  'outgoing-letter/posted-on-invalid': {
    status: 422,
    title: 'A letter cannot be posted on that day',
    help: 'Give a day from the day it was written to today.',
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
