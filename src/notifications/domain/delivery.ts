/** The topic under which the outbox asks for a delivery. */
export const DELIVER = 'notification.deliver';

/** `account`: the person reads it there and nowhere else. */
export const CHANNELS = ['mail', 'account'] as const;
export type ChannelId = (typeof CHANNELS)[number];

/** `pending` waits for a try, `sending` is being tried or was when the process ended; the others are final. */
export const DELIVERY_STATES = ['pending', 'sending', 'sent', 'failed', 'cancelled'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export const isOver = (state: DeliveryState) => state !== 'pending' && state !== 'sending';
