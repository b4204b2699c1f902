/**
 * In which task does an office act? Each unit with a task of its own is a controller of its own (§ 67 Abs. 4 SGB X), so a row
 * may demand that the service handed over from belongs to one task.
 */
export const CAPACITIES = {
  asylblg: [
    'soz-asylblg-grundleistungen',
    'soz-asylblg-analog',
    'soz-krankenbehandlung',
    'soz-sonstige-6',
    'soz-but-asylblg',
    'soz-arbeitsgelegenheit',
    'soz-asylblg-ende',
  ],
} as const;

export type CapacityId = keyof typeof CAPACITIES;
