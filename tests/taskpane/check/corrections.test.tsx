/** @jest-environment jsdom */
import type { Finding, Recipe } from '../../../src/vocabulary';
import type { OpenedSource, SavedReading } from '../../../src/workflow';
import type { OpenPane } from '../support/openPane';
import { openPane, sampleCommands } from '../support/openPane';
import { DECISIONS, READING, SOURCES, UNKNOWN_SEX } from '../support/sampleWorkbook';

let pane: OpenPane | undefined;

afterEach(() => {
  pane?.close();
  pane = undefined;
});

const DASHES: Finding = {
  code: 'dashesAsZero',
  severity: 'info',
  where: { sheet: 'Beslut', cells: 'D7' },
  count: 1,
  data: { column: 'Timmar' },
  corrections: [{ kind: 'dashIsMissing', column: 'Timmar' }],
};
const MADE: Finding = {
  code: 'correctionMade',
  severity: 'info',
  where: { sheet: 'Beslut', cells: 'D7' },
  count: 1,
  data: { correction: { kind: 'dashIsMissing', column: 'Timmar' } },
};
const FILTER: Finding = {
  code: 'filterOn',
  severity: 'warning',
  where: { sheet: 'Beslut', cells: 'A3:E9' },
  count: 987,
  data: { visible: 312, rows: 1299, leftOut: false },
};
const SAVED: SavedReading = {
  sheet: 'Beslut 2025',
  date: '2025-03-01',
  joinedSheets: [],
  hiddenRows: 'read',
  corrections: [],
  roles: { Timmar: 'ignore' },
  sex: { kind: 'asRead' },
  ignored: [],
  headers: ['Kön', 'Distrikt', 'Beslut', 'Timmar', 'År'],
  groupValues: { Distrikt: ['Norr', 'Södra'] },
};

/** Commands whose sheet has these findings; read again with a correction, it has the one that says so. */
function commandsWith(findings: readonly Finding[], recalled?: OpenedSource['recalled']) {
  const own = sampleCommands({
    openSource: async () => ({ reading: { ...READING, findings }, recalled }),
    readSource: async (_sheet, choice) => {
      own.asked.push({ command: 'readSource', with: choice });
      return { ...READING, findings: choice.corrections.length > 0 ? [MADE] : findings };
    },
  });
  return own;
}

const plainChoice = { joinedSheets: [], hiddenRows: 'read', corrections: [] };
const PUT_RIGHT = 'Åtgärda i minnet: I ”Timmar” betyder ett streck att uppgift saknas.';

describe('a finding that can be put right', () => {
  test('is put right in memory at one press, which is remembered in the workbook', async () => {
    const commands = commandsWith([DASHES]);
    pane = await openPane(commands);
    await pane.press(PUT_RIGHT);
    const corrections = DASHES.corrections;
    expect(commands.asked).toEqual([
      { command: 'readSource', with: { ...plainChoice, corrections } },
      { command: 'rememberReading', with: expect.objectContaining({ sheet: 'Beslut', corrections }) },
    ]);
    expect(pane.text()).toContain('Rättat i minnet: I ”Timmar” betyder ett streck att uppgift saknas.');
    expect(pane.text()).toContain('1 rättelse är gjord i minnet. Bladet är oförändrat.');
    expect(document.activeElement?.textContent).toBe('1 att känna till.');
  });

  test('goes into the recipe, and can be taken back', async () => {
    const commands = commandsWith([DASHES]);
    pane = await openPane(commands);
    await pane.press(PUT_RIGHT);
    await pane.press('Analysera');
    expect(commands.asked.at(-1)).toMatchObject({
      command: 'analyse',
      with: { source: { sheet: 'Beslut', corrections: DASHES.corrections } },
    });
    await pane.press('Ångra: I ”Timmar” betyder ett streck att uppgift saknas.');
    expect(commands.asked.filter(({ command }) => command === 'readSource').at(-1)?.with).toEqual(
      plainChoice,
    );
  });

  test('can be let be, and taken up again', async () => {
    const commands = commandsWith([DASHES, UNKNOWN_SEX]);
    pane = await openPane(commands);
    await pane.press(/^Ignorera: .*streck/);
    expect(commands.asked.at(-1)).toMatchObject({ with: { ignored: ['dashesAsZero timmar'] } });
    expect(pane.text()).not.toContain('har bara ett streck');
    expect(pane.text()).toContain('1 anmärkning är ignorerad.');
    await pane.press('Visa ignorerade');
    await pane.press(/^Ta upp igen/);
    expect(commands.asked.at(-1)).toMatchObject({ with: { ignored: [] } });
  });
});

describe('a finding that is about roles', () => {
  test('is dealt with by leaving out a column that says the same as another, or by following personnummer', async () => {
    const twice: Finding = {
      code: 'sameAmountTwice',
      severity: 'warning',
      where: { sheet: 'Beslut', cells: 'D2:D9' },
      count: 8,
      data: { first: 'Timmar', second: 'Minuter' },
    };
    pane = await openPane(commandsWith([twice]));
    await pane.press('Använd inte Timmar');
    await pane.press('Stämmer');
    expect(pane.text()).toContain('Används inte');
  });
});

describe('rows that a filter hides', () => {
  test('are asked about, and left out when a person says so', async () => {
    const commands = commandsWith([FILTER]);
    pane = await openPane(commands);
    expect(pane.text()).toContain('Filter är på: 312 av 1 299 rader syns. Vilka ska räknas?');
    await pane.tick('Bara raderna som syns');
    expect(commands.asked.find(({ command }) => command === 'readSource')?.with).toEqual({
      ...plainChoice,
      hiddenRows: 'leaveOut',
    });
  });
});

describe('sheets of several years', () => {
  test('are read together when a person wants it', async () => {
    const [first, ...others] = SOURCES;
    const commands = {
      ...commandsWith([]),
      listSources: async () =>
        first === undefined ? [] : [{ ...first, otherYears: ['Beslut 2024', 'Beslut 2025'] }, ...others],
    };
    pane = await openPane(commands);
    expect(pane.text()).toContain('ser ut att vara samma tabell, ett blad per år');
    await pane.press('Läs bladen ihop');
    expect(commands.asked.find(({ command }) => command === 'readSource')?.with).toMatchObject({
      joinedSheets: ['Beslut 2024', 'Beslut 2025'],
    });
  });
});

describe('what is remembered', () => {
  const fit = {
    lostHeadings: [{ header: 'Distrikt', suggestion: undefined }],
    newHeadings: ['Område'],
    changedGroups: [{ column: 'Distrikt', gone: ['Norr'], fresh: ['Norra'] }],
  };

  test('of another sheet is offered, with a translation of what no longer fits', async () => {
    const commands = commandsWith([], { saved: SAVED, isOwn: false, fit, recipes: [] });
    pane = await openPane(commands);
    expect(pane.text()).toContain('Bladet liknar ”Beslut 2025”, som lästes 2025-03-01.');
    await pane.choose('Rubriken ”Distrikt” heter nu', 'Område');
    await pane.choose('”Norra” i Distrikt hette förut', 'Norr');
    await pane.press('Använd valen');
    const corrections = [
      { kind: 'headingIs', column: 'Område', is: 'Distrikt' },
      { kind: 'textIs', column: 'Distrikt', texts: ['Norra'], is: 'Norr' },
    ];
    expect(commands.asked.find(({ command }) => command === 'readSource')?.with).toEqual({
      ...plainChoice,
      corrections,
    });
    expect(commands.asked.at(-1)).toMatchObject({
      command: 'rememberReading',
      with: { sheet: 'Beslut', corrections, roles: { Timmar: 'ignore' } },
    });
    expect(pane.text()).not.toContain('Vill du använda valen');
  });

  test('of another sheet can be declined', async () => {
    pane = await openPane(commandsWith([], { saved: SAVED, isOwn: false, fit, recipes: [] }));
    await pane.press('Nej tack');
    expect(pane.text()).not.toContain('Bladet liknar');
  });

  test('holds the questions that were put, which can be put again as far as they fit', async () => {
    const past: Recipe = {
      title: 'Bifall per område',
      source: { sheet: 'Beslut' },
      sex: { column: 'Kön' },
      measure: { kind: 'share', column: 'BESLUT', positive: ['bifall', 'Delvis bifall'] },
      by: ['Område', 'Distrikt'],
      direction: 'higherIsBetter',
      reference: { womenShare: 0.49 },
      smallCounts: { threshold: 3 },
    };
    const nothing = { lostHeadings: [], newHeadings: [], changedGroups: [] };
    const saved = { ...SAVED, sheet: 'Beslut' };
    const commands = commandsWith([], { saved, isOwn: true, fit: nothing, recipes: [past] });
    pane = await openPane(commands);
    await pane.choose('Fråga samma sak som förut', 'Bifall per område');
    await pane.press('Analysera');
    expect(commands.asked.at(-1)).toMatchObject({
      command: 'analyse',
      with: {
        title: 'Bifall per område',
        measure: { kind: 'share', column: 'Beslut', positive: ['Bifall'] },
        by: ['Område'],
        direction: 'higherIsBetter',
        reference: { womenShare: 0.49 },
        smallCounts: { threshold: 3 },
      },
    });
  });

  test('of this sheet is followed, told of, and can be forgotten', async () => {
    const saved = {
      ...SAVED,
      sheet: 'Beslut',
      corrections: MADE.code === 'correctionMade' ? [MADE.data.correction] : [],
    };
    const nothing = { lostHeadings: [], newHeadings: [], changedGroups: [] };
    const commands = commandsWith([MADE], { saved, isOwn: true, fit: nothing, recipes: [] });
    pane = await openPane(commands);
    expect(pane.text()).toContain('Dina val från 2025-03-01 används.');
    await pane.press('Börja om utan dem');
    expect(commands.asked.find(({ command }) => command === 'readSource')?.with).toEqual(plainChoice);
    expect(commands.asked.at(-1)).toMatchObject({ with: { roles: {}, corrections: [] } });
  });

  test('is what a person has said when they say that it is right', async () => {
    const commands = commandsWith([]);
    pane = await openPane(commands);
    await pane.press('Stämmer');
    expect(commands.asked.at(-1)).toEqual({
      command: 'rememberReading',
      with: {
        sheet: 'Beslut',
        ...plainChoice,
        sex: { kind: 'asRead' },
        roles: {},
        ignored: [],
        headers: DECISIONS.columns.map(({ header }) => header),
        groupValues: DECISIONS.groupValues,
      },
    });
  });
});

describe('the columns', () => {
  test('can be shown with the reason for each', async () => {
    const columns = DECISIONS.columns.map((column) => ({
      ...column,
      reason: { role: 'heading', word: column.header.toLowerCase(), type: 'words' } as const,
    }));
    const reading = { ...READING, tables: [{ ...DECISIONS, columns }] };
    pane = await openPane(sampleCommands({ openSource: async () => ({ reading, recalled: undefined }) }));
    expect(pane.text()).not.toContain('Rubriken säger');
    await pane.press('Visa varför');
    expect(pane.text()).toContain('Rubriken säger ”kön”. Nästan alla celler är text.');
  });
});

describe('rows of unknown sex', () => {
  test('are told of with what the share of women would be at most and at least', async () => {
    pane = await openPane(commandsWith([]));
    // Python: round(100 * (800 + 15) / (800 + 480 + 15), 1), round(100 * 800 / (800 + 480 + 15), 1)
    expect(pane.text()).toContain(
      'Om alla med okänt kön vore kvinnor vore andelen kvinnor 62,9 procent; om alla vore män 61,8 procent.',
    );
  });
});
