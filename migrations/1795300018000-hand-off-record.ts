import { createHash, randomBytes } from 'node:crypto';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The record of a hand-off is kept 730 days after its last event, and words in it can be removed without breaking its links. */
export class HandOffRecord1795300018000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "hand_off_event" ADD COLUMN "note_salt" text, ADD COLUMN "note_hash" text`);
    await relink(runner, withWordsApart);
    await runner.query(KEPT);
    await runner.query(UNCHANGED);
    for (const table of ['hand_off', 'hand_off_event', 'receipt']) {
      await runner.query(`
        CREATE TRIGGER "${table}_kept" BEFORE DELETE ON "${table}" FOR EACH ROW EXECUTE FUNCTION hand_off_kept()`);
      await runner.query(`
        CREATE TRIGGER "${table}_not_emptied" BEFORE TRUNCATE ON "${table}" EXECUTE FUNCTION hand_off_kept()`);
    }
    for (const table of ['hand_off_event', 'receipt']) {
      await runner.query(`
        CREATE TRIGGER "${table}_unchanged" BEFORE UPDATE ON "${table}"
        FOR EACH ROW EXECUTE FUNCTION hand_off_unchanged()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['hand_off_event', 'receipt']) {
      await runner.query(`DROP TRIGGER "${table}_unchanged" ON "${table}"`);
    }
    for (const table of ['hand_off', 'hand_off_event', 'receipt']) {
      await runner.query(`DROP TRIGGER "${table}_not_emptied" ON "${table}"`);
      await runner.query(`DROP TRIGGER "${table}_kept" ON "${table}"`);
    }
    await runner.query('DROP FUNCTION hand_off_unchanged()');
    await runner.query('DROP FUNCTION hand_off_kept()');
    await relink(runner, withWordsInside);
    await runner.query(`ALTER TABLE "hand_off_event" DROP COLUMN "note_hash", DROP COLUMN "note_salt"`);
  }
}

const KEPT = `
  CREATE FUNCTION hand_off_kept() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    last_event timestamptz;
  BEGIN
    IF TG_OP = 'TRUNCATE' THEN
      RAISE EXCEPTION 'the record of hand-offs is never emptied' USING ERRCODE = 'restrict_violation';
    END IF;
    SELECT max(event.at) INTO last_event FROM hand_off_event event
    WHERE event.hand_off_id = (CASE TG_TABLE_NAME
      WHEN 'hand_off' THEN to_jsonb(OLD) ->> 'id' ELSE to_jsonb(OLD) ->> 'hand_off_id' END)::uuid;
    last_event := greatest(last_event, (to_jsonb(OLD) ->> CASE TG_TABLE_NAME
      WHEN 'hand_off' THEN 'changed_at' WHEN 'receipt' THEN 'issued_at' ELSE 'at' END)::timestamptz);
    IF last_event > now() - interval '730 days' THEN
      RAISE EXCEPTION 'the record of a hand-off is kept for 730 days after its last event'
        USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN OLD;
  END $$`;

/** Nothing changes, except that the words of an event may be taken out together with their salt. */
const UNCHANGED = `
  CREATE FUNCTION hand_off_unchanged() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_TABLE_NAME = 'hand_off_event'
      AND to_jsonb(NEW) = to_jsonb(OLD) || '{"note": null, "note_salt": null}'::jsonb THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the record of a hand-off is never changed' USING ERRCODE = 'restrict_violation';
  END $$`;

/** An event as it is read for linking; the names are those of the canonical form. */
interface Event {
  readonly handOffId: string;
  readonly sequence: number;
  readonly at: Date;
  readonly note: string | null;
}

interface Words {
  readonly salt: string | null;
  readonly hash: string | null;
}

interface Linked extends Words {
  /** What is linked. */
  readonly said: Record<string, unknown>;
}

function withWordsApart({ note, ...event }: Event): Linked {
  const salt = note === null ? null : randomBytes(16).toString('hex');
  const hash = salt === null ? null : sha256(`${salt}${note}`);
  return { salt, hash, said: { ...event, noteHash: hash } };
}

const withWordsInside = (event: Event): Linked => ({ salt: null, hash: null, said: { ...event } });

/** Links all events anew, one hand-off after the other, oldest event first. */
async function relink(runner: QueryRunner, form: (event: Event) => Linked): Promise<void> {
  const handOffs = (await runner.query(`SELECT DISTINCT hand_off_id AS id FROM "hand_off_event"`)) as { id: string }[];
  for (const { id } of handOffs) {
    const events = (await runner.query(
      `SELECT hand_off_id AS "handOffId", sequence, action, "from", "to", at, account, authority, office, reason, note,
              review_on::text AS "reviewOn", effective_on::text AS "effectiveOn"
       FROM "hand_off_event" WHERE hand_off_id = $1 ORDER BY sequence`,
      [id],
    )) as Event[];
    let previous: string | null = null;
    for (const event of events) {
      const { said, salt, hash: noteHash } = form(event);
      const hash: string = hashOf({ ...said, at: event.at.toISOString(), previousHash: previous });
      await runner.query(
        `UPDATE "hand_off_event" SET "previous_hash" = $3, "hash" = $4, "note_salt" = $5, "note_hash" = $6
         WHERE hand_off_id = $1 AND sequence = $2`,
        [id, event.sequence, previous, hash, salt, noteHash],
      );
      previous = hash;
    }
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** SHA-256 over the canonical JSON (RFC 8785). */
const hashOf = (said: Record<string, unknown>): string => sha256(JSON.stringify(said, Object.keys(said).toSorted()));
