-- Rows as release 0.1.0 has written them; all persons are invented.
INSERT INTO person VALUES
  ('10000000-0000-4000-8000-000000000001', 'Amina', 'Beispiel', 'amina@example.org', 'ar', '2026-11-20T09:00:00Z');
INSERT INTO account VALUES
  ('20000000-0000-4000-8000-000000000001', 'https://issuer.example.org', 'guide', 'guide', 'integrationsstelle', 'of-dan-integration', NULL, 'de', true),
  ('20000000-0000-4000-8000-000000000002', 'https://issuer.example.org', 'clerk-jobcenter', 'clerk', 'jobcenter', 'of-dan-jobcenter', NULL, 'de', true);
INSERT INTO "case" VALUES
  ('30000000-0000-4000-8000-000000000001', 'EK7M-3T9P', '10000000-0000-4000-8000-000000000001', 'integrationsstelle', 'of-dan-integration',
   '03354013', '{ar}', '{}', 'open', '2026-11-20', '2026-11-20T09:00:00Z', 1);
INSERT INTO case_member VALUES
  ('31000000-0000-4000-8000-000000000001', '30000000-0000-4000-8000-000000000001', 0, 'self',
   '{"birth_date": "1990-01-31", "health_need": true}');
INSERT INTO case_concern VALUES
  ('32000000-0000-4000-8000-000000000001', '30000000-0000-4000-8000-000000000001', 0, 'jc-grundsicherungsgeld', NULL);
INSERT INTO case_lead VALUES
  ('30000000-0000-4000-8000-000000000001', 'integrationsstelle', 'of-dan-integration', '2026-11-20T09:00:00Z');
INSERT INTO hand_off VALUES
  ('40000000-0000-4000-8000-000000000001', '30000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001',
   'TRANSFER', 'offered', true, 'jc-grundsicherungsgeld', '2026-11-20', 'integrationsstelle', 'of-dan-integration', 'jobcenter',
   'of-dan-jobcenter', 'normal', '2026-11-20', 'of-dan-integration', 'tp-sgb-forward', '{"§ 16 Abs. 2 SGB I"}', 'none', '{name}',
   '{"name": "Amina Beispiel"}', NULL, 0, 2, false, false, NULL, NULL, '2026-11-20T09:05:00Z', '2026-11-20T09:05:00Z');
INSERT INTO hand_off_event VALUES
  ('40000000-0000-4000-8000-000000000001', 1, 'create', NULL, 'draft', '2026-11-20T09:05:00Z',
   '20000000-0000-4000-8000-000000000001', 'integrationsstelle', 'of-dan-integration', NULL, NULL, NULL),
  ('40000000-0000-4000-8000-000000000001', 2, 'submit', 'draft', 'offered', '2026-11-20T09:05:00Z',
   '20000000-0000-4000-8000-000000000001', 'integrationsstelle', 'of-dan-integration', NULL, 'Kommt heute vorbei', NULL);
INSERT INTO receipt VALUES
  ('41000000-0000-4000-8000-000000000001', '40000000-0000-4000-8000-000000000001', 'R0', 'R7KM-3T9P-QX', '2026-11-20T09:05:00Z',
   'integrationsstelle', 'jc-grundsicherungsgeld', '2026-11-20', 'of-dan-integration', '2026-11-20', 'filing', '2026-11-20',
   'sgb1-16-2', 'of-dan-integration', '2026-11-20', '[]', 'e30.e30.c2ln');
INSERT INTO deadline VALUES
  ('50000000-0000-4000-8000-000000000001', '30000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001',
   'integrationsstelle', 'of-dan-integration', 'sgg-84-widerspruch', 'notification_of_decision', '2026-11-16', 'post_domestic_sgbx',
   '2026-11-20', '2026-12-20', '2026-12-21', NULL, NULL, NULL, NULL, NULL, NULL, 'verified', NULL, '2026-11-20', 'NI', '[]', 'open',
   '2026-11-20T09:10:00Z', NULL, 1);
INSERT INTO reminder VALUES
  ('51000000-0000-4000-8000-000000000001', '50000000-0000-4000-8000-000000000001', '2026-12-14', 'P7D', 'person', 'deadline_7', NULL, NULL);
INSERT INTO notification VALUES
  ('60000000-0000-4000-8000-000000000001', 'hand-off-40000000-offered', '10000000-0000-4000-8000-000000000001', NULL,
   '30000000-0000-4000-8000-000000000001', 'hand_off_offered', '{}', 'ar', false, 'x', 'x', 'x', '2026-11-20T09:05:00Z', NULL, NULL);
INSERT INTO delivery VALUES
  ('61000000-0000-4000-8000-000000000001', '60000000-0000-4000-8000-000000000001', 'mail', '<61000000@example.org>', 'sent', 1,
   '2026-11-20T09:05:00Z', NULL, NULL, NULL, '2026-11-20T09:05:02Z', '2026-11-20T09:05:00Z', 2);
INSERT INTO outbox (id, topic, subject, created_at, due_at, relayed_at, relays, done_at) VALUES
  ('70000000-0000-4000-8000-000000000001', 'hand-off.offered', '40000000-0000-4000-8000-000000000001',
   '2026-11-20T09:05:00Z', '2026-11-20T09:05:00Z', '2026-11-20T09:05:01Z', 1, '2026-11-20T09:05:02Z');
INSERT INTO audit_entry VALUES
  ('80000000-0000-4000-8000-000000000001', '2026-11-20T09:00:00Z', '20000000-0000-4000-8000-000000000001', 'integrationsstelle',
   'of-dan-integration', 'case.open', 'case', '30000000-0000-4000-8000-000000000001', 'done', '{"facts": [["birth_date"]]}'),
  ('80000000-0000-4000-8000-000000000002', '2026-11-20T09:05:00Z', '20000000-0000-4000-8000-000000000001', 'integrationsstelle',
   'of-dan-integration', 'hand-off.offer', 'hand-off', '40000000-0000-4000-8000-000000000001', 'done', '{"fields": ["name"]}'),
  ('80000000-0000-4000-8000-000000000003', '2026-11-20T09:06:00.123Z', NULL, NULL, NULL, 'hand-off.refuse', 'hand-off', NULL, 'refused', '{}');
