/** `unverified`: has not answered its challenge yet; nothing but a challenge is sent to any that is not `active`. */
export const ENDPOINT_STATES = ['unverified', 'active', 'disabled'] as const;
export type EndpointState = (typeof ENDPOINT_STATES)[number];

/**
 * `by-owner`; `gone`: it answered 410; `no-success`: a whole schedule of tries went by without one that succeeded;
 * `host-withdrawn`: an administrator took the name back.
 */
export const DISABLED_BECAUSE = ['by-owner', 'gone', 'no-success', 'host-withdrawn'] as const;
export type DisabledBecause = (typeof DISABLED_BECAUSE)[number];

export const ENDPOINT_ACTIONS = ['enable', 'disable', 'rotate-key', 'test'] as const;
export type EndpointAction = (typeof ENDPOINT_ACTIONS)[number];

const ALLOWED: Readonly<Record<EndpointState, readonly EndpointAction[]>> = {
  unverified: ['enable', 'disable', 'rotate-key'],
  active: ['disable', 'rotate-key', 'test'],
  disabled: ['enable', 'rotate-key'],
};

/** What can be done with an endpoint in this state. */
export const allowedActions = (state: EndpointState): readonly EndpointAction[] => ALLOWED[state];
