export { type DataSource, type HeldRecord, type HeldValue } from './held-record.js';
export {
  DATA_CATEGORIES,
  type DataCategory,
  type DataSubject,
  type PersonalDataHolder,
  PersonalDataHolders,
} from './personal-data-holders.js';
