/** What the last step of the pane says beside the answer, in Swedish. */
export const resultsSv = {
  moved: {
    none: 'Inga tal har ändrats.',
    heading: (count: string): string => `${count} tal har ändrats:`,
    line: (group: string, what: string, before: string, now: string, change: string): string =>
      `${group}, ${what}: ${before} → ${now}${change === '' ? '' : ` (${change})`}`,
    gone: (group: string): string => `${group}: finns inte längre`,
    fresh: (group: string, what: string, now: string): string => `${group}, ${what}: nytt, ${now}`,
    more: (count: string): string => `… och ${count} till. Alla står på analysbladet.`,
  },
  hidden: {
    heading: (count: string): string => `Vad prickas och varför? (${count})`,
    explanation: (threshold: string): string =>
      `Antal under ${threshold} visas inte på analysbladet, och inte heller uppgifter som tillsammans med andra skulle avslöja dem.`,
    onlyHere: 'Skälen visas bara här och i underlaget: de säger vilka antal som är små.',
    everybody: 'Totalt',
    reasons: {
      primary: 'litet antal, eller en regel som gäller beloppet',
      complementary: 'skyddar en annan uppgift',
    },
    line: (group: string, cell: string, reason: string): string => `${group}, ${cell}: ${reason}`,
    more: (count: string): string => `… och ${count} till. Alla står i underlaget.`,
  },
  stale: {
    check: 'Har källorna ändrats?',
    allCurrent: 'Alla underlag stämmer med sina källor.',
    changed: (title: string, date: string): string =>
      `${title}: källan har ändrats sedan ${date}. Bladen är märkta; välj Uppdatera.`,
    gone: (title: string, problems: readonly string[]): string =>
      `${title}: källan går inte att läsa. ${problems.join(' ')}`,
  },
  colours: {
    heading: 'Färger för könen i diagrammen',
    women: 'Färg för kvinnor',
    men: 'Färg för män',
    save: 'Spara färgerna',
    standard: 'Jämblads färger',
    saved: 'Sparat i arbetsboken. Välj Uppdatera för att rita om diagrammen.',
    problems: {
      notAColour: 'Ange färgen som # och sex tecken, till exempel #5B2A86.',
      paleOnWhite: 'En av färgerna syns för dåligt på vitt papper. Välj en mörkare.',
      alike:
        'Färgerna har nästan samma ljushet och går inte att skilja åt i svartvitt. Välj en ljusare och en mörkare.',
    },
  },
};

/** The words of the last step in a language. */
export type ResultTexts = typeof resultsSv;
