import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The words of an event are sealed by now: they may be sealed once, and be taken out for good, with all that opens them. */
export class SealedWordsMayGo1795300026000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION hand_off_unchanged() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        wordless CONSTANT jsonb := '{"note": null, "note_salt": null, "sealed_note": null}';
        before CONSTANT jsonb := to_jsonb(OLD);
        after CONSTANT jsonb := to_jsonb(NEW);
      BEGIN
        IF TG_TABLE_NAME = 'hand_off_event' AND after || wordless = before || wordless
          AND after ->> 'note' IS NULL AND after ->> 'note_salt' IS NULL
          AND (after ->> 'sealed_note' IS NULL OR (before ->> 'note' IS NOT NULL AND before ->> 'sealed_note' IS NULL)) THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'the record of a hand-off is never changed' USING ERRCODE = 'restrict_violation';
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION hand_off_unchanged() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_TABLE_NAME = 'hand_off_event'
          AND to_jsonb(NEW) = to_jsonb(OLD) || '{"note": null, "note_salt": null}'::jsonb THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'the record of a hand-off is never changed' USING ERRCODE = 'restrict_violation';
      END $$`);
  }
}
