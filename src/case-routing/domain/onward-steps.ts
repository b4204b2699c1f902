import type { ConsentLevel, PublicService } from '../../authority-kit/index.js';

/** Data that would travel from one authority to another, were the person and the transfer law to agree. */
export interface ProposedHandOff {
  readonly from: string;
  readonly to: string;
  /** The service at the receiver. */
  readonly service: string;
  /** The row of the transfer law. */
  readonly transfer: string;
  readonly fields: readonly string[];
  readonly consent: ConsentLevel;
  readonly legalBasis: readonly string[];
}

/** A step the person takes on their own; no data travels. */
export interface NextStep {
  /** The service it follows. */
  readonly from: string;
  readonly service: string;
  readonly authority: string;
  /** Reason in German. */
  readonly why: string;
}

/** The row of the transfer law under which nothing is handed over. */
const SELF_SERVICE = 'tp-self-service';

/** The hand-offs that follow the services, each once although several services may call for the same one. */
export function handOffsAfter(services: readonly PublicService[]): ProposedHandOff[] {
  const handOffs = new Map<string, ProposedHandOff>();
  for (const { authority: from, nextHandOffs } of services) {
    for (const { authority: to, service, transfer, fields, consent, legalBasis } of nextHandOffs) {
      if (transfer === SELF_SERVICE) continue;
      handOffs.set(`${from} ${to} ${service} ${transfer}`, {
        from,
        to,
        service,
        transfer,
        fields,
        consent,
        legalBasis,
      });
    }
  }
  return [...handOffs.values()];
}

/** The steps after the services that the person takes on their own. */
export function nextStepsAfter(services: readonly PublicService[]): NextStep[] {
  return services.flatMap(({ id: from, nextHandOffs }) =>
    nextHandOffs
      .filter(({ transfer }) => transfer === SELF_SERVICE)
      .map(({ service, authority, why }) => ({ from, service, authority, why })),
  );
}
