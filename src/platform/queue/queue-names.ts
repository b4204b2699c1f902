/** The queues of BullMQ: rows of the outbox, rows under suspicion, and what is due again and again. */
export const QUEUES = { outbox: 'outbox', suspects: 'outbox-suspects', schedule: 'schedule' } as const;
