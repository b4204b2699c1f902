import { type Grant, type RowAction, type RowRule } from '../domain/row-rule.js';
import { ROLES } from '../../platform/access/index.js';
import { ANYTHING } from '../domain/purpose.js';
import { DATA_PROTECTION, SUPERVISION } from './purposes.js';
import { DESK, PARTNER } from './roles.js';

const ALL: readonly RowAction[] = ['list', 'find', 'add', 'change', 'remove'];

/** Accounts are made and changed by command, never by a request. */
export const ACCOUNTS: RowRule = {
  table: 'account',
  grants: [
    {
      basis: 'own-account',
      roles: ROLES,
      purposes: ANYTHING,
      actions: ['list', 'find'],
      where: [{ column: 'id', is: 'account' }],
    },
    {
      basis: 'colleague',
      roles: DESK,
      purposes: ANYTHING,
      actions: ['list', 'find'],
      where: [{ column: 'office', is: 'office' }],
    },
  ],
};

/** Written and found again by everybody about themselves; read by who watches over data protection. */
export const AUDIT_ENTRIES: RowRule = {
  table: 'audit_entry',
  grants: [
    {
      basis: 'own-account',
      roles: ROLES,
      purposes: ANYTHING,
      actions: ['list', 'find', 'add'],
      where: [{ column: 'account', is: 'account' }],
    },
    { basis: 'watches', roles: ['dpo'], purposes: DATA_PROTECTION, actions: ['list', 'find'], where: [] },
  ],
};

/** Written by the system before an answer leaves; read by who watches over data protection, as are the alarms. */
const WATCHED: Grant = {
  basis: 'watches',
  roles: ['dpo'],
  purposes: DATA_PROTECTION,
  actions: ['list', 'find'],
  where: [],
};
export const ACCESS_ENTRIES: RowRule = { table: 'access_log', grants: [WATCHED] };
export const ACCESS_ALARMS: RowRule = { table: 'access_alarm', grants: [WATCHED] };

/** What somebody opened, and how much, is kept about them by the system. */
export const OPENED_MATTERS: RowRule = { table: 'opened_matter', grants: [] };
export const READERS: RowRule = { table: 'reader', grants: [] };

/** What was asked under which key, and the answer. */
export const IDEMPOTENCY_KEYS: RowRule = {
  table: 'idempotency_key',
  grants: [
    {
      basis: 'own-account',
      roles: ROLES,
      purposes: ANYTHING,
      actions: ALL,
      where: [{ column: 'client', is: 'account' }],
    },
  ],
};

/** What is needed to sign in is looked at before anybody is signed in. */
export const ENDED_SESSIONS: RowRule = { table: 'ended_session', grants: [] };
export const USED_PROOFS: RowRule = { table: 'used_proof', grants: [] };

/** Administrators see what could not be delivered, and start it anew; the keys are none of their business. */
const OPERATES: Grant = {
  basis: 'operates',
  roles: ['admin'],
  purposes: SUPERVISION,
  actions: ['list', 'find', 'change'],
  where: [],
};

/** The addresses at which the system of an office is told of events. */
export const WEBHOOK_ENDPOINTS: RowRule = {
  table: 'webhook_endpoint',
  grants: [
    {
      basis: 'own-system',
      roles: PARTNER,
      purposes: ANYTHING,
      actions: ALL,
      where: [{ column: 'office', is: 'office' }],
    },
    OPERATES,
  ],
};

const withItsEndpoint: Grant = {
  basis: 'own-system',
  roles: PARTNER,
  purposes: ANYTHING,
  actions: ALL,
  where: [],
  within: { rule: WEBHOOK_ENDPOINTS, by: 'endpoint_id', key: 'id' },
};

export const WEBHOOK_KEYS: RowRule = { table: 'webhook_key', grants: [withItsEndpoint] };
export const WEBHOOK_DELIVERIES: RowRule = { table: 'webhook_delivery', grants: [withItsEndpoint, OPERATES] };

/** Two administrators say where webhooks may lead; systems learn what was approved. */
export const WEBHOOK_HOSTS: RowRule = {
  table: 'webhook_host',
  grants: [
    { basis: 'operates', roles: ['admin'], purposes: ANYTHING, actions: ALL, where: [] },
    {
      basis: 'approved',
      roles: PARTNER,
      purposes: ANYTHING,
      actions: ['list', 'find'],
      where: [{ column: 'approved_at', known: true }],
    },
  ],
};
