import { RelayCircuit } from './relay-circuit.js';

describe('RelayCircuit', () => {
  let time = 0;
  const circuit = () => new RelayCircuit(() => time);
  const failing = (relay: RelayCircuit, times: number) => Array.from({ length: times }, () => relay.fails());

  it('lets everything through until three failures in a row', () => {
    const relay = circuit();
    failing(relay, 2);
    relay.works();
    failing(relay, 2);
    expect(relay.admits()).toBe(true);
    expect(relay.fails()).toBe(true);
    expect(relay.admits()).toBe(false);
  });

  it('lets one mail through after half a minute, and the others wait for what becomes of it', () => {
    const relay = circuit();
    failing(relay, 3);
    time += 29_999;
    expect(relay.admits()).toBe(false);
    time += 1;
    expect([relay.admits(), relay.admits()]).toEqual([true, false]);
    relay.works();
    expect([relay.admits(), relay.admits()]).toEqual([true, true]);
  });

  it('rests again where the probe fails, without saying so twice', () => {
    const relay = circuit();
    failing(relay, 3);
    time += 30_000;
    relay.admits();
    expect(relay.fails()).toBe(false);
    expect(relay.admits()).toBe(false);
    time += 30_000;
    expect(relay.admits()).toBe(true);
  });
});
