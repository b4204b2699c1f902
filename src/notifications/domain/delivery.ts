/** The topic under which the outbox asks for a delivery. */
export const DELIVER = 'notification.deliver';

/** `account`: the person reads it there and nowhere else. */
export const CHANNELS = ['mail', 'sms', 'letter', 'account'] as const;
export type ChannelId = (typeof CHANNELS)[number];

/** The topic under which the outbox asks for messages that waited to be told together. */
export const BUNDLE = 'notification.bundle';

/**
 * `held` waits to be told together with others, `pending` for a try, `sending` is being tried or was when the process
 * ended; the others are final. `bundled`: another delivery carries it.
 */
export const DELIVERY_STATES = ['held', 'pending', 'sending', 'sent', 'bundled', 'failed', 'cancelled'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** `held` is not over, but no try of its own is made either. */
export const isOver = (state: DeliveryState) => state !== 'pending' && state !== 'sending';
