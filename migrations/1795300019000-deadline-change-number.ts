import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What was done to a deadline is numbered through, because two changes may be recorded in the same instant. */
export class DeadlineChangeNumber1795300019000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['deadline_suspension', 'deadline_extension']) {
      await runner.query(`ALTER TABLE "${table}" ADD COLUMN "number" integer`);
    }
    await runner.query(NUMBERED);
    for (const table of ['deadline_suspension', 'deadline_extension']) {
      await runner.query(`ALTER TABLE "${table}" ALTER COLUMN "number" SET NOT NULL`);
      await runner.query(`CREATE UNIQUE INDEX "${table}_number" ON "${table}" ("line", "number")`);
    }
    await runner.query('DROP INDEX "deadline_extension_line"');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX "deadline_extension_line" ON "deadline_extension" ("line", "recorded_at")');
    for (const table of ['deadline_extension', 'deadline_suspension']) {
      await runner.query(`DROP INDEX "${table}_number"`);
      await runner.query(`ALTER TABLE "${table}" DROP COLUMN "number"`);
    }
  }
}

/** The order they counted in until now: a suspension before an extension of the same instant, the shorter extension first. */
const NUMBERED = `
  WITH change AS (
    SELECT id, line, recorded_at, 0 AS kind, NULL::date AS previous_end FROM deadline_suspension
    UNION ALL SELECT id, line, recorded_at, 1, previous_end FROM deadline_extension
  ), numbered AS (
    SELECT id, row_number() OVER (PARTITION BY line ORDER BY recorded_at, kind, previous_end, id) AS number FROM change
  ), suspension AS (
    UPDATE deadline_suspension SET number = numbered.number FROM numbered WHERE numbered.id = deadline_suspension.id
  )
  UPDATE deadline_extension SET number = numbered.number FROM numbered WHERE numbered.id = deadline_extension.id`;
