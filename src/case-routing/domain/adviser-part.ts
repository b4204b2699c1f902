/** `deputy`: stands in for the adviser. */
export const ADVISER_PARTS = ['adviser', 'deputy'] as const;

export type AdviserPart = (typeof ADVISER_PARTS)[number];
