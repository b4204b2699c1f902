/** What somebody is in this installation. Authority and office come from our own tables, never from a token. */
export const ROLES = [
  'newcomer',
  'guide',
  'clerk',
  'supervisor',
  'counsellor',
  'partner',
  'admin',
  'dpo',
  'evaluator',
] as const;
export type Role = (typeof ROLES)[number];

/** Who is asking, for one request. */
export interface Viewer {
  /** Account id. */
  readonly account: string;
  readonly role: Role;
  /** Authority id of the register, for staff, counsellors and partner systems. */
  readonly authority: string | null;
  /** Office id, for staff and counsellors. */
  readonly office: string | null;
  /** The person whose own matters these are, for newcomers. */
  readonly person: string | null;
  /** BCP 47 language the viewer reads. */
  readonly locale: string;
}
