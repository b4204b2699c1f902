import { LAW_BOOK } from '../../../src/hand-off/domain/law-book.js';
import { TRANSFER_LAW } from '../../../src/hand-off/law/transfer-law.js';
import { best, BODIES, FIELDS, fieldsPassing, passes, TODAY } from './ways.js';

/** One hand-off of one field that the law allows today, and whether it needs no agreement of the person. */
interface Link {
  readonly to: string;
  readonly withoutConsent: boolean;
}

/** For each field: from each body, the hand-offs the router may make with it. */
type Links = ReadonlyMap<string, ReadonlyMap<string, readonly Link[]>>;

/** A forbidden pair that a chain of allowed hand-offs still joins. */
export interface OpenChain {
  readonly prohibition: string;
  readonly from: string;
  readonly to: string;
  readonly field: string;
  readonly withoutConsent: boolean;
}

function allLinks(): Links {
  const links = new Map<string, Map<string, Link[]>>(FIELDS.map((field) => [field, new Map<string, Link[]>()]));
  for (const bound of LAW_BOOK.rows.filter(({ rule }) => rule.channel === 'router')) {
    const today = { ...best(bound.rule), today: TODAY };
    for (const from of bound.from) {
      for (const to of bound.to) {
        for (const field of fieldsPassing(bound, from, to)) {
          const fields = [...new Set([...bound.rule.requiredFields, field])];
          if (!passes(bound.rule, { from, to, fields }, today)) continue;
          const byBody = links.get(field);
          byBody?.set(from, [...(byBody.get(from) ?? []), { to, withoutConsent: bound.rule.consent === 'none' }]);
        }
      }
    }
  }
  return links;
}

const LINKS = allLinks();

/** Everybody a field can reach from `from` over any number of allowed hand-offs. */
export function reach(from: string, field: string, withoutConsentOnly = false): Set<string> {
  const reached = new Set<string>();
  const open = [from];
  for (let body = open.pop(); body !== undefined; body = open.pop()) {
    for (const { to, withoutConsent } of LINKS.get(field)?.get(body) ?? []) {
      if (reached.has(to) || (withoutConsentOnly && !withoutConsent)) continue;
      reached.add(to);
      open.push(to);
    }
  }
  return reached;
}

const isDirect = (from: string, to: string, field: string) =>
  (LINKS.get(field)?.get(from) ?? []).some((link) => link.to === to);

/** Every prohibition, sender, recipient and field that no hand-off joins directly but a chain of hand-offs does. */
export function openChains(): OpenChain[] {
  const rules = new Map(LAW_BOOK.prohibitions.map((bound) => [bound.rule.id, bound]));
  return TRANSFER_LAW.prohibitions.flatMap(({ id }) => {
    const bound = rules.get(id);
    if (bound === undefined || bound.rule.mode !== null) return [];
    const { rule, from, to } = bound;
    const spared: readonly string[] = rule.exceptFields;
    const fields = rule.fields === '*' ? FIELDS.filter((field) => !spared.includes(field)) : rule.fields;
    return BODIES.filter((body) => from.has(body)).flatMap((sender) =>
      fields.flatMap((field) => {
        const silently = reach(sender, field, true);
        return [...reach(sender, field)]
          .filter((recipient) => to.has(recipient) && recipient !== sender && !isDirect(sender, recipient, field))
          .map((recipient) => ({
            prohibition: id,
            from: sender,
            to: recipient,
            field,
            withoutConsent: silently.has(recipient),
          }));
      }),
    );
  });
}

/** The chains as a text a human can read: prohibition, consent, sender → recipient: fields. */
export function describeChains(chains: readonly OpenChain[]): string {
  const lines = new Map<string, string[]>();
  for (const { prohibition, withoutConsent, from, to, field } of chains) {
    const key = `${prohibition}, ${withoutConsent ? 'without consent' : 'consent at some step'}: ${from} → ${to}`;
    lines.set(key, [...(lines.get(key) ?? []), field]);
  }
  return [...lines]
    .map(([key, fields]) => `${key}: ${fields.join(' ')}`)
    .toSorted()
    .join('\n');
}
