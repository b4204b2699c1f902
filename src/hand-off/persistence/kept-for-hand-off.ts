/** SQL: a hand-off of this case is under way, or somebody holds its record. */
export const keepsCase = (caseId: string): string => `EXISTS (
  SELECT FROM hand_off WHERE hand_off.case_id = ${caseId} AND (hand_off.live OR EXISTS (
    SELECT FROM legal_hold WHERE legal_hold.hand_off_id = hand_off.id AND legal_hold.lifted_at IS NULL)))`;

/** SQL: a hand-off about this person is under way, or its contents are still there. */
export const keepsPerson = (personId: string): string => `EXISTS (
  SELECT FROM hand_off WHERE hand_off.person_id = ${personId}
    AND (hand_off.live OR hand_off.sealed_content IS NOT NULL OR hand_off.sealed_draft IS NOT NULL))`;
