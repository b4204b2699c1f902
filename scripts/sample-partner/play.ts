import { EinDach } from './eindach.js';
import { awaited, promised } from './promise.js';
import { checkReceipt } from './receipt.js';
import { type Identity, signIn } from './sign-in.js';
import { part, tell } from './tell.js';
import { WebhookReceiver } from './webhook-receiver.js';

/** What a part of the story works with. */
interface Partner {
  readonly eindach: EinDach;
  readonly receiver: WebhookReceiver;
}

/**
 * A whole partner system in one run: signs in, listens, hands over, answers, receives, reads on, checks what it was given.
 * @param url of EinDach
 * @throws BrokenPromise where something is not as promised
 */
export async function play(url: string, identity: Identity): Promise<void> {
  part('Sign in with a key, and get tokens nobody else can use');
  const eindach = new EinDach(url, await signIn(identity));
  tell(`${identity.clientId} has signed in at ${identity.issuer}`);
  const last = (await eindach.eventsAfter(undefined)).at(-1)?.id;
  const receiver = new WebhookReceiver();
  try {
    const webhook = await listen({ eindach, receiver });
    const sent = [await askedBack({ eindach, receiver }), await rejected({ eindach, receiver })];
    sent.push(await receivedSomething({ eindach, receiver }));
    await readOn({ eindach, receiver }, last, sent);
    await proven(eindach, sent[0] ?? '');
    await eindach.removeWebhook(webhook);
  } finally {
    receiver.close();
  }
}

async function listen({ eindach, receiver }: Partner) {
  part('Register a webhook');
  const address = await receiver.listen();
  const registered = await eindach.registerWebhook(address);
  receiver.trust(registered.key.secret ?? '');
  const webhook = await eindach.enableWebhook(registered);
  promised(receiver.challenged, 'the address is asked a challenge before anything is sent');
  promised(webhook.state === 'active', `a webhook that answered the challenge is active, not ${webhook.state}`);
  const forged = await fetch(address, { method: 'POST', body: '{}', headers: { 'webhook-signature': 'v1,AAAA' } });
  promised(forged.status === 401, 'this system takes nothing without a signature');
  tell(`${address} answered the challenge; what is not signed is refused`);
  return webhook;
}

/** Waits until a webhook says so. */
const told = ({ receiver }: Partner, id: string, what: string) =>
  awaited(`the event ${what} of ${id}`, () =>
    [...receiver.events.values()].find(({ subject, type }) => subject === id && type.endsWith(`.${what}.v1`)),
  );

async function askedBack(partner: Partner): Promise<string> {
  const { eindach } = partner;
  part('Hand over, be asked, answer');
  const { id } = await eindach.handOver('uebung-rueckfragen');
  tell(`handed over: ${id}`);
  await told(partner, id, 'info_requested');
  tell('a webhook says that something is missing');
  await eindach.move(await eindach.handOff(id), 'answer', { note: 'Hier sind die Unterlagen.' });
  await told(partner, id, 'completed');
  const done = await eindach.handOff(id);
  promised(done.state === 'completed', `after the event it is completed, not ${done.state}`);
  const { state } = await eindach.move(done, 'confirm');
  tell(`answered, accepted, completed; confirmed: ${state}`);
  return id;
}

async function rejected(partner: Partner): Promise<string> {
  const { eindach } = partner;
  part('Hand over, be rejected');
  const { id } = await eindach.handOver('uebung-ablehnen');
  await told(partner, id, 'rejected');
  const { state, reasonCode } = await eindach.handOff(id);
  promised(state === 'rejected' && reasonCode === 'at-capacity', 'a rejection names its reason');
  tell(`rejected: ${reasonCode}`);
  return id;
}

async function receivedSomething(partner: Partner): Promise<string> {
  const { eindach } = partner;
  part('Receive: inbox, acknowledge, ask, accept, complete');
  const known = new Set((await eindach.inbox()).map(({ id }) => id));
  await eindach.handOver('uebung-zusenden');
  const item = await awaited('a hand-off in the inbox', async () =>
    (await eindach.inbox()).find(({ id, fromOffice }) => !known.has(id) && fromOffice === 'of-uebung'),
  );
  tell(`in the inbox: ${item.id} from ${item.fromOffice}`);
  const received = await eindach.move(item, 'acknowledge');
  await eindach.move(received, 'ask', { note: 'Worum geht es genau?' });
  await told(partner, item.id, 'answered');
  const answered = await eindach.handOff(item.id);
  const accepted = await eindach.move(answered, 'accept', { note: 'Es fehlt nichts mehr.' });
  await eindach.move(accepted, 'complete', { code: 'settled' });
  await told(partner, item.id, 'confirmed');
  tell('asked, answered, accepted, completed; the sender confirmed');
  return item.id;
}

/** What the webhooks told stands in the feed as well, and steps in the order of the matter. */
async function readOn({ eindach, receiver }: Partner, last: string | undefined, subjects: readonly string[]) {
  part('Read the events behind the last one known');
  const events = await eindach.eventsAfter(last);
  const ids = new Set(events.map(({ id }) => id));
  const lost = [...receiver.events.keys()].filter((id) => !ids.has(id));
  promised(lost.length === 0, `every event of a webhook is in the feed, ${lost.length} are not`);
  for (const subject of subjects) {
    const steps = events.filter((event) => event.subject === subject).map(({ sequence }) => Number(sequence));
    const inOrder = steps.every((step, index) => index === 0 || step === Number(steps[index - 1]) + 1);
    promised(
      steps.length > 0 && inOrder,
      `the steps of ${subject} come in order and without gaps: ${steps.join(', ')}`,
    );
  }
  tell(`${events.length} events, ${receiver.events.size} of them came by webhook, none is missing`);
}

async function proven(eindach: EinDach, id: string): Promise<void> {
  part('Check a receipt without asking anybody');
  const receipts = await eindach.receipts(id);
  const receipt = receipts.find(({ kind, issuedBy }) => kind === 'R3' && issuedBy === 'uebungsbehoerde');
  promised(receipt !== undefined, 'whoever accepts issues a receipt (R3)');
  const jws = await eindach.signedReceipt(id, receipt.reference);
  const statement = await checkReceipt(jws, await eindach.receiptKeys());
  promised(statement.reference === receipt.reference, 'the signed receipt is the one that was listed');
  tell(`${statement.reference}: ${statement.kind} by ${statement.issuedBy}, filed ${statement.filedOn}; genuine`);
}
