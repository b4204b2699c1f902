import { openDataSource } from '../../src/data-source.js';
import { PersonalDataHolders } from '../../src/platform/personal-data/index.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { openApp, type OpenApp } from './open-app.js';

/** Columns by which a row belongs to a person: directly, or through something that is theirs. */
const LEADS_TO_A_PERSON =
  /^(person_id|case_id|account(_id)?|client|subject|member_id|hand_off_id|deadline_id|notification_id|delivery_id|line)$/;

/** Tables that are about a person by a name of their own. */
const OF_A_PERSON = ['person', 'account', 'case', 'hand_off', 'letter'];

/** What is not told as data of the person, and why. */
const NOT_TOLD: Readonly<Record<string, string>> = {
  access_alarm: 'that somebody of an office read unusually much: about them, and for who looks after data protection',
  access_log:
    'who of the offices read what and what for: told by who looks after data protection, because it names staff',
  audit_entry: 'who did what, by account: the record of the offices; it names codes and ids and never a content',
  break_glass:
    'who of the offices read a case in an emergency: told by who looks after data protection, because it names staff',
  case_hold: 'that proceedings keep a case for longer: told where its retention is read',
  competence_dispute: 'which office is competent: between offices, and over when it is settled',
  data_key: 'that there is a key for somebody: nothing about them',
  deletion_record: 'that something went, by id, rule and count: it names nobody',
  ended_session: 'a technical note on a sign-in, forgotten when its tokens have run out',
  event: 'ids and types of steps that the hand-off itself tells',
  hand_off_timer: 'when an office is late: times without anything about the person',
  idempotency_key: 'a digest of a request and an answer without contents, forgotten after a day',
  key_grant: 'keys, wrapped: nothing about anybody',
  legal_hold: 'that proceedings keep a hand-off for longer: told where its retention is read',
  opened_matter: 'that somebody of an office has said what they read a matter for, forgotten after their shift',
  outbox: 'ids of what is still to be done, removed when it is',
  reader: 'how much somebody of an office has read: a count',
  value_digest: 'numbers that the hand-off itself tells, sealed, and their keyed hashes',
  waiting_hand_off: 'which hand-offs waited at a closed endpoint: ids only, and the hand-off itself tells its steps',
  webhook_delivery: 'that an event was told to a system: ids only',
};

describe('data about persons', () => {
  let api: OpenApp;
  let database: TestDatabase;
  let tables: { name: string; columns: string[] }[];
  beforeAll(async () => {
    api = await openApp();
    database = await openTestDatabase();
    const dataSource = await openDataSource(database.url);
    tables = dataSource.entityMetadatas.map(({ tableName, columns }) => ({
      name: tableName,
      columns: columns.map(({ databaseName }) => databaseName),
    }));
    await dataSource.destroy();
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  const holders = () => api.app.get(PersonalDataHolders, { strict: false }).all();
  const heldTables = () => holders().flatMap(({ tables: own }) => own);
  const isPersonal = ({ name, columns }: (typeof tables)[number]) =>
    OF_A_PERSON.includes(name) || columns.some((column) => LEADS_TO_A_PERSON.test(column));

  it('is told by a holder from every table it is in, or it is said why not', () => {
    const personal = tables.filter(isPersonal).map(({ name }) => name);
    expect(personal.length).toBeGreaterThan(15);
    expect(personal.filter((name) => !heldTables().includes(name) && NOT_TOLD[name] === undefined)).toEqual([]);
  });

  it('is told from each table by one holder, and from tables that are there', () => {
    const held = heldTables();
    expect(held.filter((name, index) => held.indexOf(name) !== index)).toEqual([]);
    const known = tables.map(({ name }) => name);
    expect([...held, ...Object.keys(NOT_TOLD)].filter((name) => !known.includes(name))).toEqual([]);
    expect(Object.keys(NOT_TOLD).filter((name) => held.includes(name))).toEqual([]);
  });
});
