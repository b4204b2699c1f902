import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class HandOffs1795300004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "case_lead" (
        "case_id"   uuid        NOT NULL,
        "authority" text        NOT NULL,
        "office"    text        NOT NULL,
        "since"     timestamptz NOT NULL,
        CONSTRAINT "case_lead_pkey" PRIMARY KEY ("case_id")
      )`);
    await runner.query(`CREATE INDEX "case_lead_office" ON "case_lead" ("office", "since")`);
    await runner.query(`
      CREATE TABLE "hand_off" (
        "id"                uuid        NOT NULL,
        "case_id"           uuid,
        "person_id"         uuid,
        "kind"              text        NOT NULL,
        "state"             text        NOT NULL,
        "live"              boolean     NOT NULL,
        "service"           text        NOT NULL,
        "rule_version"      date        NOT NULL,
        "from_authority"    text        NOT NULL,
        "from_office"       text        NOT NULL,
        "to_authority"      text        NOT NULL,
        "to_office"         text        NOT NULL,
        "urgency"           text        NOT NULL,
        "filed_on"          date        NOT NULL,
        "filed_with"        text        NOT NULL,
        "transfer"          text        NOT NULL,
        "legal_basis"       text[]      NOT NULL,
        "consent"           text        NOT NULL,
        "fields"            text[]      NOT NULL,
        "content"           jsonb       NOT NULL,
        "predecessor"       uuid,
        "hops"              integer     NOT NULL,
        "version"           integer     NOT NULL,
        "declared_complete" boolean     NOT NULL,
        "disputed"          boolean     NOT NULL,
        "reason_code"       text,
        "outcome_code"      text,
        "created_at"        timestamptz NOT NULL,
        "changed_at"        timestamptz NOT NULL,
        CONSTRAINT "hand_off_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "hand_off_inbox" ON "hand_off" ("to_office", "created_at", "id")`);
    await runner.query(`CREATE INDEX "hand_off_sent" ON "hand_off" ("from_office", "created_at", "id")`);
    await runner.query(`CREATE INDEX "hand_off_case" ON "hand_off" ("case_id")`);
    await runner.query(`
      CREATE UNIQUE INDEX "hand_off_one_live_transfer" ON "hand_off" ("case_id", "service")
      WHERE kind = 'TRANSFER' AND case_id IS NOT NULL AND live`);
    await runner.query(`
      CREATE TABLE "hand_off_event" (
        "hand_off_id" uuid        NOT NULL,
        "sequence"    integer     NOT NULL,
        "action"      text        NOT NULL,
        "from"        text,
        "to"          text        NOT NULL,
        "at"          timestamptz NOT NULL,
        "account"     uuid,
        "authority"   text,
        "office"      text,
        "reason"      text,
        "note"        text,
        "review_on"   date,
        CONSTRAINT "hand_off_event_pkey" PRIMARY KEY ("hand_off_id", "sequence")
      )`);
    await runner.query(`
      CREATE TABLE "receipt" (
        "id"          uuid        NOT NULL,
        "hand_off_id" uuid        NOT NULL,
        "kind"        text        NOT NULL,
        "reference"   text        NOT NULL,
        "issued_at"   timestamptz NOT NULL,
        "issued_by"   text        NOT NULL,
        "service"     text        NOT NULL,
        "filed_on"    date        NOT NULL,
        "filed_with"  text        NOT NULL,
        "received_on" date        NOT NULL,
        "counts"      text        NOT NULL,
        "counts_from" date,
        "rule"        text        NOT NULL,
        CONSTRAINT "receipt_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "receipt_hand_off" ON "receipt" ("hand_off_id", "issued_at")`);
    await runner.query(`CREATE UNIQUE INDEX "receipt_reference" ON "receipt" ("reference")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['receipt', 'hand_off_event', 'hand_off', 'case_lead'])
      await runner.query(`DROP TABLE "${table}"`);
  }
}
