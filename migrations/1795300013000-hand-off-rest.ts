import { createHash } from 'node:crypto';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** An event as it was written before events were linked; the names are those of the canonical form. */
interface Event {
  readonly handOffId: string;
  readonly sequence: number;
  readonly at: Date;
}

export class HandOffRest1795300013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "hand_off"
        ADD COLUMN "offered_at" timestamptz,
        ADD COLUMN "draft" jsonb,
        ADD COLUMN "routing" jsonb,
        ADD COLUMN "from_service" text,
        ADD COLUMN "request" jsonb,
        ADD COLUMN "takes_up" uuid,
        ADD COLUMN "outcome_on" date,
        ADD COLUMN "void_requested_by" uuid`);
    await runner.query(`UPDATE "hand_off" SET "offered_at" = "created_at"`);
    await runner.query(`
      CREATE INDEX "hand_off_takes_up" ON "hand_off" ("takes_up") WHERE takes_up IS NOT NULL`);
    await runner.query(`
      ALTER TABLE "hand_off_event"
        ADD COLUMN "effective_on" date,
        ADD COLUMN "previous_hash" text,
        ADD COLUMN "hash" text`);
    await linkEvents(runner);
    await runner.query(`ALTER TABLE "hand_off_event" ALTER COLUMN "hash" SET NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "hand_off_event" DROP COLUMN "hash", DROP COLUMN "previous_hash", DROP COLUMN "effective_on"`);
    await runner.query(`DROP INDEX "hand_off_takes_up"`);
    await runner.query(`
      ALTER TABLE "hand_off"
        DROP COLUMN "void_requested_by", DROP COLUMN "outcome_on", DROP COLUMN "takes_up", DROP COLUMN "request",
        DROP COLUMN "from_service", DROP COLUMN "routing", DROP COLUMN "draft", DROP COLUMN "offered_at"`);
  }
}

/** Links what was written before, one hand-off after the other, oldest event first. */
async function linkEvents(runner: QueryRunner): Promise<void> {
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
      const hash: string = hashOf(event, previous);
      await runner.query(
        `UPDATE "hand_off_event" SET "previous_hash" = $3, "hash" = $4 WHERE hand_off_id = $1 AND sequence = $2`,
        [id, event.sequence, previous, hash],
      );
      previous = hash;
    }
  }
}

/** SHA-256 over the canonical JSON (RFC 8785) of the event and the hash of the one before. */
function hashOf(event: Event, previousHash: string | null): string {
  const linked: Record<string, unknown> = { ...event, at: event.at.toISOString(), previousHash };
  const members = Object.keys(linked).toSorted();
  return createHash('sha256').update(JSON.stringify(linked, members)).digest('hex');
}
