/** The decision procedure in the words of the source; a finding names its step by number (1 to 7). */
export const DECISION_PROCEDURE = {
  default: 'deny',
  steps: [
    {
      de: 'Es zählen nur Zeilen, die am Stichtag gelten (valid_from ≤ Tag ≤ valid_until; null = offen) und deren channel passt: Push = router, Abruf aus einem Register = register_query; outside_router nie über die Software; none überträgt nichts und ist immer erlaubt.',
    },
    {
      de: 'Absender muss in from, Empfänger in to stehen (Gruppen mit @ werden aufgelöst). Absender = Empfänger nur, wenn die Kennung auf beiden Seiten steht (andere Dienststelle oder andere Aufgabe).',
    },
    { de: 'Jedes Feld muss in fields stehen und darf nicht in never stehen; required_fields müssen dabei sein.' },
    {
      de: 'when (Bedingung über Fakten wie im Katalog): nur true erlaubt; unknown = anhalten und fragen; false = verboten.',
    },
    {
      de: 'consent muss nachgewiesen sein (siehe consent_levels; explicit_per_recipient genügt auch für required); Widerruf stoppt auch schon eingereihte Nachrichten.',
    },
    {
      de: 'Trifft ein Eintrag in denied zu (Absender, Empfänger, mindestens ein Feld) und steht die Zeile nicht in seinen unless_rows, ist die Übergabe verboten. Bei denied.when gilt unknown wie true.',
    },
    { de: 'Sonst: verboten mit dn-default.' },
  ],
  fieldWildcard: {
    de: '"*" in denied.fields = jedes Feld, auch die bloße Existenz eines Vorgangs (Kennung, Termin, Anzahl, Fehlercode, Zeitverhalten).',
  },
  audit: {
    de: 'Jede Entscheidung wird mit Zeile oder Verbot, Regelversion, Feldern (nicht Inhalten), Absender, Empfänger und Zeitpunkt protokolliert; auch Ablehnungen.',
  },
  information: { de: 'Die Person erfährt jede Übergabe (wer, was, wozu, worauf gestützt) – auch bei consent none.' },
} as const;

/** A step of the procedure. */
export type Step = 1 | 2 | 3 | 4 | 5 | 6 | 7;
