/** What holds for every deadline, in the words of the source. */
export const GLOBAL_RULES: readonly string[] = [
  'Fristende ist 24:00 Uhr des Endtags (Ortszeit Europe/Berlin).',
  '24.12. und 31.12. sind keine gesetzlichen Feiertage.',
  'Maßgeblich für die Verschiebung am Fristende: Feiertagsrecht am Sitz der Behörde/des Gerichts, bei dem die Handlung vorzunehmen ist; für die AO-Fiktion: Ort des Empfängers.',
  'Ein Monat ist nie „30 Tage“ oder „4 Wochen“; zuerst nominales Ende, dann Verschiebung; Bekanntgabefiktion vor der Frist, getrennt speichern.',
  'Bei „unverzüglich“ kein Datum erfinden, sondern internes Ziel (SLA) kennzeichnen.',
  'Berechnete Fristen sind Auskunft ohne Gewähr: menschliche Bestätigung bei jeder Rechtsbehelfsfrist.',
];
