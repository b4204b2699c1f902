/** Tables without row level security, with the reason: nothing in them is about a person. */
export const OPEN_TABLES: Readonly<Record<string, string>> = {
  audit_chain: 'how far each chain of the record is: counts and hashes',
  audit_checkpoint: 'the last checkpoint: a count and a hash',
  directory_entry: 'published: services, offices and sites',
  directory_word: 'published: the words of the directory',
  endpoint_closure: 'published: which endpoints are closed; the reason is a code',
  deletion_record: 'ids and numbers of what was deleted; an id says nothing where its row is gone',
  migrations: 'which migrations ran',
  office: 'published: where authorities are and when they open',
  office_change: 'what is planned about offices',
  outbox: 'topics and ids of what is to be done; an id says nothing to who may not see its row',
  record_trim: 'how far the oldest entries of the record may go: chains and counts',
  send_allowance: 'how many messages a channel may send now',
  signing_key: 'public keys, published',
  waiting_hand_off: 'ids of hand-offs and what became of them; an id says nothing to who may not see its row',
};
