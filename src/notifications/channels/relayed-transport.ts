import type { Mail } from './compose-mail.js';
import { MailTransport } from './mail-transport.js';
import { RelayCircuit } from './relay-circuit.js';
import { failed, type SendFailure, type SendResult } from './send-result.js';

/** Told when a relay begins to rest: its place in the list, from 1, and the code of its last failure. */
export type OnRest = (relay: number, code: string) => void;

/** The relay itself is there and busy with this mail or this recipient: other mails may go through it (RFC 5321 § 4.2.1). */
const ABOUT_THIS_MAIL = /^smtp-4(?!21)/;

/**
 * Several relays in order: what the first cannot take goes to the next, as the same mail with the same Message-ID. A
 * refusal for good ends it, for another relay would be refused too. A connection lost before the reply may leave the mail at
 * two relays; the Message-ID tells that it is one.
 */
export class RelayedTransport extends MailTransport {
  private readonly relays: readonly { readonly transport: MailTransport; readonly circuit: RelayCircuit }[];

  constructor(
    transports: readonly MailTransport[],
    private readonly onRest: OnRest = () => undefined,
    now?: () => number,
  ) {
    super();
    this.relays = transports.map((transport) => ({ transport, circuit: new RelayCircuit(now) }));
  }

  override async send(mail: Mail): Promise<SendResult> {
    let result: SendResult = failed('temporary', 'relays-rest');
    for (const [index, { transport, circuit }] of this.relays.entries()) {
      if (!circuit.admits()) continue;
      result = await transport.send(mail).catch((error: unknown) => {
        circuit.fails();
        throw error;
      });
      if (isRelayAway(result)) {
        if (circuit.fails()) this.onRest(index + 1, result.code);
      } else circuit.works();
      if (result.kind === 'sent' || result.failure === 'permanent') return result;
    }
    return result;
  }

  override async close(): Promise<void> {
    for (const { transport } of this.relays) await transport.close();
  }
}

function isRelayAway(result: SendResult): result is SendFailure {
  return result.kind === 'failed' && result.failure !== 'permanent' && !ABOUT_THIS_MAIL.test(result.code);
}
