/** The queues of BullMQ: rows of the outbox, those that leave by a channel, rows under suspicion, and what is due again and again. */
export const QUEUES = {
  outbox: 'outbox',
  messages: 'outbox-messages',
  suspects: 'outbox-suspects',
  schedule: 'schedule',
} as const;
