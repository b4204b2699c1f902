import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class SignIn1795300017000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "ended_session" (
        "id"       text        NOT NULL,
        "issuer"   text        NOT NULL,
        "session"  text,
        "subject"  text,
        "ended_at" timestamptz NOT NULL,
        CONSTRAINT "ended_session_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "ended_session_session" ON "ended_session" ("issuer", "session")`);
    await runner.query(`CREATE INDEX "ended_session_subject" ON "ended_session" ("issuer", "subject")`);
    await runner.query(`
      CREATE TABLE "used_proof" (
        "key"     text        NOT NULL,
        "jti"     text        NOT NULL,
        "used_at" timestamptz NOT NULL,
        CONSTRAINT "used_proof_pkey" PRIMARY KEY ("key", "jti")
      )`);
    await runner.query(`CREATE INDEX "used_proof_age" ON "used_proof" ("used_at")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "used_proof"`);
    await runner.query(`DROP TABLE "ended_session"`);
  }
}
