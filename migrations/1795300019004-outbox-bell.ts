import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A commit that promises something says so, so that workers need not wait for their next look. */
export class OutboxBell1795300019004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION ring_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('outbox', '');
        RETURN NULL;
      END $$`);
    await runner.query(
      'CREATE TRIGGER outbox_ring AFTER INSERT ON "outbox" FOR EACH STATEMENT EXECUTE FUNCTION ring_outbox()',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER outbox_ring ON "outbox"');
    await runner.query('DROP FUNCTION ring_outbox()');
  }
}
