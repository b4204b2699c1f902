import type { District } from '../domain/place.js';

/** The pilot district. */
export const LUECHOW_DANNENBERG: District = {
  id: 'lk-luechow-dannenberg',
  ags: '03354',
  name: 'Landkreis Lüchow-Dannenberg',
  role: 'pilot',
  seat: 'Lüchow (Wendland)',
};

/** Where a move out of the pilot district leads to. */
export const UELZEN: District = {
  id: 'lk-uelzen',
  ags: '03360',
  name: 'Landkreis Uelzen',
  role: 'neighbour (relocation tests)',
  seat: 'Uelzen',
};

export const DISTRICTS: readonly District[] = [LUECHOW_DANNENBERG, UELZEN];
