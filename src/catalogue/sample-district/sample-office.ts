import type { Office } from '../domain/office.js';
import { LOWER_SAXONY_CALENDAR } from './calendar.js';

type Given = Pick<Office, 'id' | 'authority' | 'name' | 'area' | 'sites' | 'languages' | 'capacityPerDay' | 'email'>;

/** Completes a sample office. Area keys and names of the bodies are real; what `sample` lists is invented. */
export function sampleOffice(office: Given & Partial<Office>): Office {
  return {
    competentFor: null,
    interpreterOnRequest: true,
    acceptsHandOffs: true,
    calendar: LOWER_SAXONY_CALENDAR.id,
    sample: ['hours', 'languages', 'capacityPerDay', 'email'],
    openMattersLimit: null,
    note: null,
    version: 1,
    validFrom: null,
    validUntil: null,
    ...office,
  };
}
