import { decideTransfer, type TransferDecision } from './decide-transfer.js';
import type { TransferQuery } from './transfer-query.js';

const SERVICES: Readonly<Record<string, string>> = {
  'abh-wohnsitzregelung': 'auslaenderbehoerde',
  'jc-grundsicherungsgeld': 'jobcenter',
  'jc-kooperationsplan': 'jobcenter',
  'soz-asylblg-ende': 'sozialamt',
  'soz-wohngeld': 'sozialamt',
};

const BASE: TransferQuery = {
  today: '2026-11-22',
  from: 'jobcenter',
  to: 'krankenkasse',
  fields: ['name'],
  consent: 'none',
  facts: {},
};

const answer = (changes: Partial<TransferQuery>) => decideTransfer({ ...BASE, ...changes }, (id) => SERVICES[id]);

function decide(changes: Partial<TransferQuery>): TransferDecision {
  const given = answer(changes);
  if (given.kind === 'undecidable') throw new Error(JSON.stringify(given.faults));
  return given;
}

const failing = (decision: TransferDecision) =>
  decision.because.filter(({ outcome }) => outcome !== 'holds').map(({ rule, check }) => `${rule} ${check}`);

describe('step 1: only rows in force, on their own channel', () => {
  const oldWay = { from: 'auslaenderbehoerde', to: 'anerkennungsstelle', fields: ['employer'] } as const;

  it('a row ends with its last day', () => {
    expect(decide({ ...oldWay, consent: 'person_initiated', today: '2025-12-31' }).transfer).toBe('tp-81a-until-2025');
    const late = decide({ ...oldWay, consent: 'person_initiated', today: '2026-01-01' });
    expect(late).toMatchObject({ allowed: false, deniedBy: 'dn-default', missing: [] });
    expect(failing(late)).toContain('tp-81a-until-2025 in-force');
  });

  it('a duty outside the router is neither carried out nor proposed', () => {
    const duty = { from: 'jobcenter', to: 'auslaenderbehoerde', fields: ['name', 'case_reference'] };
    expect(decide({ ...duty, transfer: 'tp-social-abh-duty' })).toMatchObject({ allowed: false, missing: [] });
    expect(JSON.stringify(decide({ ...duty, fields: ['photo'] }))).not.toContain('duty');
  });

  it('without data the person goes there herself, between any two bodies', () => {
    expect(decide({ from: 'schule', to: 'auslaenderbehoerde', fields: [] })).toMatchObject({
      allowed: true,
      transfer: 'tp-self-service',
    });
    expect(decide({ transfer: 'tp-self-service', fields: ['name'] }).allowed).toBe(false);
  });
});

describe('step 2: sender, recipient and the task of the sender', () => {
  const end = { from: 'sozialamt', to: 'jobcenter', consent: 'required', fields: ['name', 'benefits_end'] } as const;
  const ask = { from: 'sozialamt', to: 'auslaenderbehoerde', fields: ['residence_status'] } as const;

  it('the service handed over from proves the task or contradicts it', () => {
    const row = { transfer: 'tp-asylblg-abh' };
    expect(decide({ ...ask, ...row, fromService: 'soz-asylblg-ende' }).allowed).toBe(true);
    expect(decide({ ...ask, ...row, service: 'soz-asylblg-ende' }).allowed).toBe(true);
    expect(decide({ ...ask, ...row, fromService: 'soz-wohngeld' }).allowed).toBe(false);
    expect(decide({ ...ask, ...row, service: 'soz-wohngeld' }).allowed).toBe(false);
  });

  it('who names the row states the task, and the decision says so', () => {
    const stated = decide({ ...end, service: 'jc-grundsicherungsgeld', transfer: 'tp-asylblg-to-sgb' });
    expect(stated.allowed).toBe(true);
    expect(failing(stated)).toEqual(['tp-asylblg-to-sgb capacity']);
  });

  it('a search never assumes the task: it asks', () => {
    expect(decide(ask)).toMatchObject({ allowed: false, missing: ['fromService'], deniedBy: 'dn-social-immigration' });
    expect(decide({ ...ask, fromService: 'soz-asylblg-ende' })).toMatchObject({ transfer: 'tp-asylblg-abh' });
  });

  it('the same office and the same task are no transfer', () => {
    const plan = { from: 'jobcenter', to: 'jobcenter', fields: ['name', 'household'] };
    const oneOffice = { ...plan, fromOffice: 'of-dan-jobcenter', toOffice: 'of-dan-jobcenter' };
    const task = { service: 'jc-kooperationsplan' };
    expect(decide({ ...oneOffice, ...task, fromService: 'jc-kooperationsplan' })).toMatchObject({
      allowed: false,
      missing: [],
    });
    expect(decide({ ...oneOffice, ...task, fromService: 'jc-grundsicherungsgeld' }).transfer).toBe('tp-sgb-coop');
    expect(decide({ ...oneOffice, ...task })).toMatchObject({ allowed: false, missing: ['fromService', 'service'] });
    expect(decide({ ...oneOffice, ...task, toOffice: 'of-ue-jobcenter' }).allowed).toBe(true);
    expect(failing(decide({ ...plan, ...task }))).toEqual(['tp-sgb-coop same-body', 'tp-sgb-coop request']);
  });

  it('a body on one side only never sends to itself', () => {
    expect(decide({ from: 'krankenkasse', to: 'krankenkasse', fields: ['name', 'insurance_status'] }).allowed).toBe(
      false,
    );
  });
});

describe('step 3: the closed list of fields', () => {
  it('one field too many forbids the whole', () => {
    const refused = decide({ transfer: 'tp-kk', fields: ['name', 'income'] });
    expect(refused).toMatchObject({ allowed: false, fields: [], missing: [], deniedBy: 'dn-default' });
    expect(refused.because).toContainEqual({
      step: 3,
      check: 'never',
      rule: 'tp-kk',
      outcome: 'fails',
      about: ['income'],
    });
  });

  it('what the row requires is asked for', () => {
    const forward = { from: 'jobcenter', to: 'sozialamt', fields: ['name', 'income'], transfer: 'tp-sgb-forward' };
    expect(decide(forward).missing).toEqual(['first_received_at', 'application_document']);
  });

  it('a field named twice travels once', () => {
    expect(decide({ fields: ['name', 'name'] }).fields).toEqual(['name']);
  });
});

describe('step 4: facts, three-valued', () => {
  const query = { from: 'azr', to: 'jobcenter', fields: ['residence_status'] };

  it.each([
    [{}, { allowed: false, missing: ['nationality_group'], deniedBy: 'dn-azr-eu-citizen' }],
    [{ nationality_group: 'eu_eea_ch' }, { allowed: false, missing: [], deniedBy: 'dn-azr-eu-citizen' }],
    [{ nationality_group: 'german' }, { allowed: false, missing: [], deniedBy: 'dn-azr-german' }],
    [{ nationality_group: 'stateless' }, { allowed: true, missing: [], transfer: 'tp-azr-jc-ba' }],
  ])('%j', (facts, expected) => {
    expect(decide({ ...query, facts })).toMatchObject(expected);
    expect(decide({ ...query, facts, mode: 'query' })).toMatchObject(expected);
    expect(decide({ ...query, facts, transfer: 'tp-azr-jc-ba' })).toMatchObject({
      ...expected,
      transfer: 'tp-azr-jc-ba',
    });
  });
});

describe('step 5: consent', () => {
  const end = {
    from: 'sozialamt',
    to: 'jobcenter',
    fields: ['benefits_end'],
    fromService: 'soz-asylblg-ende',
  } as const;
  const row = { ...end, transfer: 'tp-asylblg-to-sgb' };
  const counsel = { to: 'migrationsberatung', fields: ['concern'] };

  it('express consent for each recipient serves where consent is required; nothing else replaces another', () => {
    expect(decide({ ...row, consent: 'explicit_per_recipient' }).allowed).toBe(true);
    expect(decide({ ...row, consent: 'person_initiated' }).missing).toEqual(['consent']);
    expect(decide({ ...counsel, consent: 'required' }).missing).toEqual(['consent']);
    expect(decide({ ...counsel, consent: 'explicit_per_recipient' }).allowed).toBe(true);
  });
});

describe('step 6: prohibitions beat rows', () => {
  it('the most specific one is named, the others are listed', () => {
    const refused = decide({ to: 'auslaenderbehoerde', fields: ['income'] });
    expect(refused.deniedBy).toBe('dn-finance-immigration');
    expect(refused.prohibitions).toEqual(['dn-finance-immigration', 'dn-social-immigration']);
    expect(refused.legalBasis[0]).toBe('§ 71 Abs. 2 Nr. 1 SGB X (abschließend)');
  });

  it('reading from another body is forbidden where no register row allows it', () => {
    expect(decide({ mode: 'pull' })).toMatchObject({ allowed: false, deniedBy: 'dn-pull' });
    expect(decide({ mode: 'query' })).toMatchObject({ allowed: false, deniedBy: 'dn-pull' });
  });

  it('that there is a case at all is a message too', () => {
    const silent = { from: 'migrationsberatung', to: 'sozialamt', fields: [], transfer: 'tp-counselling-out' };
    expect(decide(silent)).toMatchObject({ allowed: false, deniedBy: 'dn-counselling-public' });
    expect(decide({ ...silent, consent: 'explicit_per_recipient' }).allowed).toBe(true);
  });
});

describe('step 7 and what is recorded', () => {
  it('what no row allows is forbidden by default', () => {
    const refused = decide({ from: 'standesamt', to: 'auslaenderbehoerde', fields: ['gender'] });
    expect(refused).toMatchObject({ allowed: false, transfer: null, deniedBy: 'dn-default', missing: [] });
    expect(refused.because.at(-1)).toMatchObject({ step: 7, rule: 'dn-default' });
  });

  it('every decision carries the version of the rules', () => {
    expect(decide({}).ruleVersion).toBe('2026-11-22');
    expect(decide({ fields: ['photo'] }).ruleVersion).toBe('2026-11-22');
  });

  it('ids nobody knows make the query undecidable, each named by its pointer', () => {
    const unknown = answer({
      from: 'rathaus',
      to: 'constructor',
      service: 'x',
      fromService: 'y',
      transfer: 'tp-x',
      fields: ['name', 'toString'],
    });
    expect(unknown).toMatchObject({ kind: 'undecidable' });
    expect('faults' in unknown && unknown.faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/from unknown-body',
      '/to unknown-body',
      '/service unknown-service',
      '/fromService unknown-service',
      '/transfer unknown-transfer',
      '/fields/1 unknown-field',
    ]);
  });
});
