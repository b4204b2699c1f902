/** Ids of the bodies of rules a period is counted by. */
export type ProfileId = 'VwVfG' | 'SGB_X' | 'AO' | 'VwGO' | 'SGG' | 'ZPO' | 'BGB' | 'EU_1182_71' | 'EU_APR' | 'none';

/** Which provisions govern counting, shifting, extension and reinstatement. `null` where the source names none. */
export interface ComputationProfile {
  readonly id: ProfileId;
  readonly name: string;
  readonly period: string;
  /** The rule that moves an end from a Saturday, Sunday or public holiday to the next working day. */
  readonly shift: string;
  readonly authorityPeriodStart: string | null;
  readonly hours: string | null;
  readonly extension: string | null;
  readonly reinstatement: string | null;
}

/** The ten bodies of rules. */
export const COMPUTATION_PROFILES: Readonly<Record<ProfileId, ComputationProfile>> = {
  VwVfG: {
    id: 'VwVfG',
    name: 'Verwaltungsverfahren (über § 1 NVwVfG für Land und Kommunen)',
    period: '§ 31 Abs. 1 VwVfG, §§ 187–193 BGB',
    shift:
      '§ 31 Abs. 3 VwVfG; nicht bei mitgeteiltem bestimmtem Tag (Satz 2), Leistungszeiträumen (Abs. 4), Terminen (Abs. 5)',
    authorityPeriodStart: '§ 31 Abs. 2: Tag nach Bekanntgabe',
    hours: '§ 31 Abs. 6: Wochenenden/Feiertage zählen mit',
    extension: '§ 31 Abs. 7 (nur behördliche Fristen, auch rückwirkend)',
    reinstatement: '§ 32 (2 Wochen/1 Jahr)',
  },
  SGB_X: {
    id: 'SGB_X',
    name: 'Sozialverwaltungsverfahren',
    period: '§ 26 Abs. 1 SGB X, §§ 187–193 BGB',
    shift: '§ 26 Abs. 3 SGB X; Abs. 4, 5 wie VwVfG',
    authorityPeriodStart: '§ 26 Abs. 2',
    hours: '§ 26 Abs. 6',
    extension: '§ 26 Abs. 7',
    reinstatement: '§ 27 (2 Wochen/1 Jahr)',
  },
  AO: {
    id: 'AO',
    name: 'Familienkasse (Kindergeld EStG)',
    period: '§ 108 AO',
    shift: '§ 108 Abs. 3 AO – auch auf die Bekanntgabefiktion',
    authorityPeriodStart: '§ 108 Abs. 2',
    hours: '§ 108 Abs. 6',
    extension: '§ 109 AO',
    reinstatement: '§ 110 AO (1 Monat/1 Jahr)',
  },
  VwGO: {
    id: 'VwGO',
    name: 'Verwaltungsgericht',
    period: '§ 57 VwGO, § 222 ZPO, §§ 187–189 BGB',
    shift: '§ 222 Abs. 2 ZPO',
    authorityPeriodStart: null,
    hours: null,
    extension: '§ 224 Abs. 2 ZPO (richterliche)',
    reinstatement: '§ 60 (2 Wochen/1 Jahr)',
  },
  SGG: {
    id: 'SGG',
    name: 'Sozialgericht und Widerspruch im Sozialrecht',
    period: '§ 64 Abs. 1, 2 SGG',
    shift: '§ 64 Abs. 3 SGG',
    authorityPeriodStart: null,
    hours: null,
    extension: '§ 65 SGG (richterliche)',
    reinstatement: '§ 67 (1 Monat/1 Jahr)',
  },
  ZPO: {
    id: 'ZPO',
    name: 'Arbeitsgericht',
    period: '§ 222 Abs. 1 ZPO',
    shift: '§ 222 Abs. 2 ZPO',
    authorityPeriodStart: null,
    hours: '§ 222 Abs. 3 ZPO: Wochenenden/Feiertage zählen NICHT mit',
    extension: null,
    reinstatement: null,
  },
  BGB: {
    id: 'BGB',
    name: 'Materielle Zeiträume (Geltungsdauer, Wartezeit)',
    period: '§§ 187, 188, 191 BGB',
    shift: 'keine',
    authorityPeriodStart: null,
    hours: null,
    extension: null,
    reinstatement: null,
  },
  EU_1182_71: {
    id: 'EU_1182_71',
    name: 'Unmittelbar geltendes EU-Recht (DSGVO)',
    period: 'VO (EWG, Euratom) 1182/71 Art. 3',
    shift: 'Art. 3 Abs. 4 (nicht Stundenfristen)',
    authorityPeriodStart: null,
    hours: null,
    extension: null,
    reinstatement: null,
  },
  EU_APR: {
    id: 'EU_APR',
    name: 'Asylverfahrensverordnung (EU) 2024/1348',
    period: 'Tag des Ereignisses zählt nicht; eigener Fristenartikel nicht im Volltext geprüft',
    shift: 'nicht geprüft (D08)',
    authorityPeriodStart: null,
    hours: null,
    extension: null,
    reinstatement: null,
  },
  none: {
    id: 'none',
    name: 'Keine Datumsrechnung / fester Tag / Monatsregel',
    period: '–',
    shift: 'keine',
    authorityPeriodStart: null,
    hours: null,
    extension: null,
    reinstatement: null,
  },
};
