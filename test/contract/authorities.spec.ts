import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AUTHORITIES, SERVICES, authorityById, serviceById } from '../../src/authorities/index.js';
import {
  DATA_FIELDS,
  DOCUMENTS,
  FACTS,
  LAW_TEXT_AS_OF,
  RULE_VERSION,
  SOURCES,
  evaluate,
  parseFacts,
  parseLocalDate,
  type Validity,
} from '../../src/authority-kit/index.js';
import { misuses } from './condition-misuse.js';
import { ELIGIBILITY_EXAMPLES } from './eligibility-examples.js';

const HOME = join(process.cwd(), 'src/authorities');
const standing = Object.keys(SOURCES);
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const expectValidity = ({ validFrom, validUntil }: Validity) => {
  const days = [validFrom, validUntil].filter((day) => day !== null);
  expect(days.filter((day) => parseLocalDate(day) === undefined)).toEqual([]);
  expect(days.toSorted()).toEqual(days);
};

describe('the register', () => {
  it('names every folder and no other', () => {
    const folders = readdirSync(HOME, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(AUTHORITIES.map(({ id }) => id)).toEqual(folders.map(({ name }) => name).toSorted());
  });

  it('uses every id once', () => {
    expect(new Set(AUTHORITIES.map(({ id }) => id)).size).toBe(AUTHORITIES.length);
    expect(new Set(SERVICES.map(({ id }) => id)).size).toBe(SERVICES.length);
  });

  it('finds by id, and nothing by an unknown id', () => {
    expect(authorityById('jobcenter')?.name.en).toBe('Jobcentre');
    expect(serviceById('fk-kindergeld')?.authority).toBe('familienkasse');
    expect([authorityById('toString'), serviceById('')]).toEqual([undefined, undefined]);
  });
});

describe.each(AUTHORITIES)('$id', (authority) => {
  const folder = join(HOME, authority.id);
  const { services } = authority;

  it('has a folder of the one shape', () => {
    expect(authority.id).toMatch(ID);
    expect(existsSync(join(folder, `${authority.id}.authority.ts`))).toBe(true);
    const files = readdirSync(join(folder, 'services')).toSorted();
    expect(files).toEqual(services.map(({ id }) => `${id}.ts`).toSorted());
  });

  it('says in its README what was read when, and what is doubtful', () => {
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    const doubtful = services.filter(({ certainty }) => certainty === 'known').map(({ id }) => `\`${id}\``);
    const mentions = ['## Sources', '## Open doubts', ...services.flatMap(({ doubts }) => doubts), ...doubtful];
    expect(mentions.filter((mention) => !readme.includes(mention))).toEqual([]);
    expect(readme).toMatch(/\b\d{4}-\d{2}-\d{2}\b/);
  });

  it('has a name in German and English, and something to offer', () => {
    expect([authority.name.de, authority.name.en].every((name) => name.trim() !== '')).toBe(true);
    expect(services.length).toBeGreaterThan(0);
    expectValidity(authority);
  });

  describe.each(services)('$id', (service) => {
    it('belongs here, and is named and explained', () => {
      expect(service.id).toMatch(ID);
      expect(service.authority).toBe(authority.id);
      const texts = [service.name.de, service.name.en, service.plain.de];
      expect(texts.every((text) => text.trim() !== '')).toBe(true);
      expectValidity(service);
    });

    it('rests on law, and says how sure that is and where it was found', () => {
      expect(service.legalBasis.filter((norm) => norm.trim() !== '').length).toBeGreaterThan(0);
      expect(['verified', 'known']).toContain(service.certainty);
      expect(service.sources.includes('known')).toBe(service.certainty === 'known');
      expect(service.sources.some((source) => standing.some((key) => source.startsWith(key)))).toBe(true);
      expect(service.doubts.filter((doubt) => !/^D\d\d$/.test(doubt))).toEqual([]);
      expect(service.leikaKey ?? '99000000000000').toMatch(/^99\d{12}$/);
    });

    it('has a condition over the vocabulary that turns nobody away unheard', () => {
      expect(misuses(service.condition)).toEqual([]);
      expect(evaluate(service.condition, {})).not.toBe('false');
    });

    it('asks for known papers and whole cents, through some channel', () => {
      expect(service.documents.filter((id) => !Object.hasOwn(DOCUMENTS, id))).toEqual([]);
      expect(new Set(service.documents).size).toBe(service.documents.length);
      const { cents, note } = service.fee;
      expect(cents === null ? note : Number.isSafeInteger(cents) && cents >= 0).toBeTruthy();
      expect(service.channels.length).toBeGreaterThan(0);
    });

    it('names a deadline for every remedy', () => {
      expect(service.remedy.deadlineId === null).toBe(service.remedy.type === 'none');
    });

    it('hands on only to a declared service, by law, and within the known data fields', () => {
      for (const step of service.nextHandOffs) {
        expect([step.service, serviceById(step.service)?.authority]).toEqual([step.service, step.authority]);
        expect(authorityById(step.authority)?.id).toBe(step.authority);
        expect(step.legalBasis.length).toBeGreaterThan(0);
        expect(step.fields.filter((field) => !Object.hasOwn(DATA_FIELDS, field))).toEqual([]);
        expect(step.why.trim()).not.toBe('');
      }
    });
  });
});

describe('the vocabulary', () => {
  it('has values exactly where a fact is a choice', () => {
    const choices = Object.entries(FACTS).filter(([, { type }]) => type === 'enum' || type === 'enum_list');
    expect(choices.map(([id]) => id)).toEqual(
      Object.entries(FACTS)
        .filter(([, { values }]) => values !== null)
        .map(([id]) => id),
    );
    expect(choices.filter(([, { values }]) => new Set(values).size !== values?.length)).toEqual([]);
  });

  it('is dated after the law it was checked against', () => {
    expect(parseLocalDate(RULE_VERSION)).toBe(RULE_VERSION);
    expect(RULE_VERSION > LAW_TEXT_AS_OF).toBe(true);
  });
});

describe.each(ELIGIBILITY_EXAMPLES)('$id: $story', ({ facts, expected }) => {
  it('uses the vocabulary', () => {
    expect(parseFacts(facts)).toEqual({ facts });
  });

  it.each(Object.entries(expected))('%s is %s', (id, truth) => {
    const service = serviceById(id);
    expect(service && evaluate(service.condition, facts)).toBe(truth);
  });
});
