import { SevenGateway } from '../../src/notifications/channels/seven-gateway.js';
import { SmsSimulator, type SmsTreatment } from '../../src/local/sms-simulator.js';

let simulator: SmsSimulator;
beforeEach(async () => {
  simulator = await new SmsSimulator('key').start();
});
afterEach(() => simulator.stop());

const gateway = (changes = {}, patience = 10_000) =>
  new SevenGateway({ url: simulator.url, key: 'key', from: 'EinDach', ...changes }, patience);
const MESSAGE = { to: '+4915123456789', text: 'Heute ist der letzte Tag.' };
const failure = (kind: string, code: string) => ({ kind: 'failed', failure: kind, code });

describe('the SMS gateway', () => {
  it('gets number, words, sender and the dedupe id', async () => {
    expect(await gateway().send(MESSAGE, 'id-1')).toEqual({ kind: 'sent' });
    expect(simulator.received).toEqual([{ ...MESSAGE, from: 'EinDach', foreign_id: 'id-1' }]);
  });

  it.each<[string, SmsTreatment, object]>([
    ['a number that is none', { code: '202' }, failure('permanent', 'sms-202')],
    ['too many for one number today', { code: '403' }, failure('temporary', 'sms-403')],
    ['a network that does not take it', { code: '600' }, failure('temporary', 'sms-600')],
    ['no credit left', { code: '500' }, failure('technical', 'sms-500')],
    ['an address that may not call', { code: '903' }, failure('technical', 'sms-903')],
    ['a code nobody has heard of', { code: '999' }, failure('technical', 'sms-999')],
    ['words sent just before', { code: '402' }, { kind: 'sent' }],
    ['the whole request refused', { status: 200, body: '305' }, failure('technical', 'sms-305')],
    ['an answer in another language', { status: 200, body: '<html>' }, failure('technical', 'sms-answer')],
    ['no answer at all', { status: 200 }, failure('technical', 'sms-answer')],
    ['a key that is refused', { status: 401 }, failure('technical', 'sms-http-401')],
    ['too much at once', { status: 429 }, failure('temporary', 'sms-http-429')],
    ['a fault of theirs', { status: 503 }, failure('temporary', 'sms-http-503')],
    ['silence', 'hang', failure('temporary', 'timeout')],
    ['a line cut', 'drop', failure('temporary', 'connection')],
  ])('%s', async (_what, treatment, result) => {
    simulator.treatments = [treatment];
    expect(await gateway({}, treatment === 'hang' ? 500 : undefined).send(MESSAGE, 'id-1')).toEqual(result);
  });

  it('that is not there is temporary, a wrong key technical', async () => {
    expect(await gateway({ key: 'other' }).send(MESSAGE, 'id-1')).toEqual(failure('technical', 'sms-900'));
    const gone = await new SmsSimulator('key').start();
    const { url } = gone;
    await gone.stop();
    expect(await gateway({ url }).send(MESSAGE, 'id-1')).toEqual(failure('temporary', 'connection'));
  });

  it('sends once what is tried again after an answer was lost', async () => {
    await gateway().send(MESSAGE, 'id-1');
    expect(await gateway().send(MESSAGE, 'id-1')).toEqual({ kind: 'sent' });
    expect(simulator.received).toHaveLength(1);
  });
});
