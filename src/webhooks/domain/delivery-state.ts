/** `pending` waits for a try, `sending` is being tried or was when the process ended; the others are over until replayed. */
export const DELIVERY_STATES = ['pending', 'sending', 'delivered', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export const isOver = (state: DeliveryState): boolean => state === 'delivered' || state === 'failed';

/** How long a try counts as under way, in milliseconds; it gives up by itself long before. */
export const TRY = 60_000;
