import { type Deadline } from '../law/deadline.js';
import { isRemedy } from '../law/remedies.js';

/** Periods that an authority set may be extended after their end too; no other norm of the data says so. */
const ALSO_AFTER_THE_END = /§ 31 Abs\. 7 VwVfG|§ 26 Abs\. 7 SGB X/;

/** Whether more time can be granted at all: a statutory period only where its own norm provides for that. */
export const mayBeExtended = ({ extension }: Deadline): boolean => extension.possible;

/** Whether more time can be granted when the end has passed already. */
export const mayBeExtendedLate = ({ extension }: Deadline): boolean =>
  extension.possible && ALSO_AFTER_THE_END.test(extension.basis ?? '');

/** A remedy runs whatever a desk does: to show a later day than the law has would cost the person their right. */
export const mayBeSuspended = (deadline: Deadline): boolean => !isRemedy(deadline);
