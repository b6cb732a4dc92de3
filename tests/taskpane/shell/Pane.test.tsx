/** @jest-environment jsdom */
import { JambladError } from '../../../src/vocabulary';
import type { Answer } from '../../../src/workflow';
import { openPane, plain, sampleCommands } from '../support/openPane';
import type { OpenPane } from '../support/openPane';
import { ANSWER, CODED, COUNT_ANSWER, PUPILS, READING, RECIPE } from '../support/sampleWorkbook';

let pane: OpenPane | undefined;
afterEach(() => pane?.close());

const headings = (open: OpenPane): (string | null)[] =>
  [...open.element.querySelectorAll('h2')].map((heading) => heading.textContent);

async function askForShare(open: OpenPane): Promise<void> {
  await open.tick('Hur stor andel av kvinnor och män har ett visst utfall?');
  await open.choose('Kolumn med utfallet', 'Beslut');
  await open.tick('Bifall');
  await open.tick('Område');
}

describe('the pane', () => {
  test('is a landmark named Jämblad with the four steps in order', async () => {
    pane = await openPane();
    expect(pane.element.querySelector('aside')?.getAttribute('aria-label')).toBe('Jämblad');
    expect(headings(pane)).toEqual(['1 Data', '2 Kontroll', '3 Analys', '4 Resultat']);
  });

  test('reads the sheet that the person is looking at and says in a sentence how', async () => {
    const commands = sampleCommands();
    pane = await openPane(commands);
    expect(commands.asked).toEqual([{ command: 'openSource', with: 'Beslut' }]);
    expect(pane.text()).toContain('1 299 rader, en rad per person eller händelse. Kön står i kolumnen Kön.');
  });

  test('speaks English after one press, and Swedish after another', async () => {
    pane = await openPane();
    await pane.press('English');
    expect(headings(pane)).toEqual(['1 Data', '2 Check', '3 Analysis', '4 Result']);
    await pane.press('Svenska');
    expect(headings(pane)[3]).toBe('4 Resultat');
  });

  test('says that there is nothing to read in an empty workbook, and what to do', async () => {
    pane = await openPane(sampleCommands({ listSources: async () => [] }));
    expect(pane.text()).toContain('Arbetsboken har inget blad med rader ännu.');
    expect(pane.button('Läs om')).toBeDefined();
  });

  test('moves to the check when the reading has been confirmed', async () => {
    pane = await openPane();
    await pane.press('Stämmer');
    expect(document.activeElement?.textContent).toBe('2 Kontroll');
    expect(pane.text()).toContain('Bekräftat');
  });
});

describe('the boxes to tick', () => {
  test('answer each to a label of its own, so that a press on a word ticks its box', async () => {
    pane = await openPane();
    await askForShare(pane);
    const boxes = [...pane.element.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(boxes.length).toBeGreaterThan(3);
    expect(new Set(boxes.map(({ id }) => id)).size).toBe(boxes.length);
    const words = boxes.map(({ labels }) => [...(labels ?? [])].map((label) => label.textContent).join());
    expect(new Set(words).size).toBe(boxes.length);
    expect(boxes.filter(({ checked }) => checked).map(({ labels }) => labels?.[0]?.textContent)).toEqual([
      'Bifall',
      'Område',
    ]);
  });
});

describe('the check', () => {
  test('tells of each finding how much it matters in words, what is in the way first', async () => {
    pane = await openPane();
    const items = [...pane.element.querySelectorAll('li')].map((item) => item.textContent ?? '');
    expect(items[0]).toMatch(/^Se över \(15 st\): /);
    expect(items[1]).toMatch(/^Bra att veta \(3 st\): /);
  });

  test('selects the cells of a finding', async () => {
    const commands = sampleCommands();
    pane = await openPane(commands);
    await pane.press(/^Visa i bladet/);
    expect(commands.asked.at(-1)).toEqual({ command: 'show', with: { sheet: 'Beslut', cells: 'A7:A21' } });
  });

  test('counts the rows by sex, women before men', async () => {
    pane = await openPane();
    expect(pane.text()).toMatch(/Kvinnor: 800, 61,6 procent av raderna.*Män: 480, 37,0 procent av raderna/);
  });

  test('asks what ambiguous codes mean, with what each reading gives, and analyses only when told', async () => {
    const commands = sampleCommands({
      openSource: async () => ({ reading: { ...READING, tables: [CODED] }, recalled: undefined }),
    });
    pane = await openPane(commands);
    expect(pane.text()).toContain('Svara först på frågan om koderna under 2 Kontroll.');
    expect(pane.button('Analysera').getAttribute('aria-disabled')).toBe('true');
    await pane.tick('2 är kvinnor, 1 är män (ger 62,0 procent kvinnor och 38,0 procent män)');
    await pane.press('Analysera');
    expect(commands.asked.at(-1)).toMatchObject({
      command: 'analyse',
      with: { sex: { column: 'Kön', women: ['2'], men: ['1'] } },
    });
  });
});

describe('the question', () => {
  test('cannot be put before it is complete, and says what is missing', async () => {
    pane = await openPane();
    await pane.tick('Hur stor andel av kvinnor och män har ett visst utfall?');
    expect(pane.text()).toContain('Välj kolumnen med utfallet.');
    expect(pane.button('Analysera').getAttribute('aria-disabled')).toBe('true');
  });

  test('becomes the recipe that the command line would take', async () => {
    const commands = sampleCommands();
    pane = await openPane(commands);
    await askForShare(pane);
    await pane.press('Analysera');
    expect(commands.asked.at(-1)).toEqual({ command: 'analyse', with: RECIPE });
  });

  test('about a finished table is put to one pair of its columns', async () => {
    const commands = sampleCommands({
      openSource: async () => ({ reading: { ...READING, tables: [PUPILS] }, recalled: undefined }),
    });
    pane = await openPane(commands);
    expect(pane.text()).toContain('Kvinnor står i kolumnen 2023 · Flickor och män i kolumnen 2023 · Pojkar.');
    await pane.choose('Vilka siffror?', '1');
    await pane.press('Analysera');
    expect(commands.asked.at(-1)).toMatchObject({
      with: {
        sex: { womenColumn: '2024 · Flickor', menColumn: '2024 · Pojkar', totalColumn: '2024 · Totalt' },
        measure: { kind: 'count' },
      },
    });
  });

  test('takes the column and the codes that the person has pointed out', async () => {
    const commands = sampleCommands();
    pane = await openPane(commands);
    await pane.press('Ändra');
    await pane.choose('Kolumn som visar kön', 'Område');
    await pane.choose('Värdet Norra', 'woman');
    await pane.choose('Värdet Södra', 'man');
    await pane.press('Klar');
    await pane.press('Analysera');
    expect(commands.asked.at(-1)).toMatchObject({
      with: { sex: { column: 'Område', women: ['Norra'], men: ['Södra'] } },
    });
  });
});

describe('the result', () => {
  test('takes the focus and begins with the answer in a sentence', async () => {
    pane = await openPane();
    await askForShare(pane);
    await pane.press('Analysera');
    expect(document.activeElement?.textContent).toBe('4 Resultat');
    expect(pane.text()).toContain('30,4 mot 44,5 procent, en skillnad på −14,2 procentenheter');
    expect(pane.text()).toContain('Skillnaden är tydlig');
    expect(pane.text()).toContain(
      'Osäkerhet: skillnaden ligger mellan −17,0 och −11,3 procentenheter (konfidensnivå 95 procent).',
    );
  });

  test('says that the difference turns round when the groups are weighed in, and what it is then', async () => {
    // domain.md 2.4: the combined-standardised difference of the Berkeley figures is +4.2637 percentage points.
    const { published } = ANSWER;
    const across = {
      ...published.across,
      simpson: { reverses: true, strata: ['Norra'] },
      standardised: {
        women: 0.429955,
        men: 0.387319,
        difference: 0.042637,
        weights: 'combined',
        droppedPersons: 0,
      },
    };
    const answer = { ...ANSWER, published: { ...published, across } };
    pane = await openPane(sampleCommands({ analyse: async () => answer }));
    await pane.press('Analysera');
    expect(plain(pane.text())).toContain(
      'Obs! Skillnaden vänder när man tar hänsyn till Område: då är den +4,3 procentenheter.',
    );
  });

  test('is drawn with a name for those who cannot see it, and protected values as two points', async () => {
    pane = await openPane();
    await pane.press('Analysera');
    const chart = pane.element.querySelector('svg[role="img"]');
    expect(chart?.getAttribute('aria-label')).toBe(
      'Diagram: Andel med Bifall i Beslut, kvinnor och män efter Område. Samma siffror står i tabellen.',
    );
    expect(chart?.textContent).toContain('82,4');
    expect(chart?.textContent).toContain('..');
    expect(pane.text()).toContain('.. betyder att antalet är så litet att det skyddas.');
  });

  test('can be read as a table with the gap of every group', async () => {
    pane = await openPane();
    await pane.press('Analysera');
    await pane.press('Visa som tabell');
    const rows = [...pane.element.querySelectorAll('figure tr')].map((row) =>
      [...row.children].map((cell) => plain(cell.textContent ?? '')),
    );
    expect(rows).toEqual([
      ['Grupp', 'Kvinnor', 'Män', 'Skillnad, procentenheter'],
      ['Alla', '30,4n = 1 835', '44,5n = 2 691', '−14,2'],
      ['Norra', '82,4n = 108', '62,1n = 825', '+20,3'],
      ['Södra', '..n = ..', '16,3n = 325', '..'],
    ]);
  });

  test('of a count shows the share of women and no verdict on chance', async () => {
    pane = await openPane(sampleCommands({ analyse: async () => COUNT_ANSWER }));
    await pane.press('Analysera');
    await pane.press('Visa som tabell');
    expect(pane.element.querySelector('figure thead')?.textContent).toContain('Andel kvinnor, procent');
    expect(pane.text()).not.toContain('Osäkerhet:');
  });

  test('goes to a sheet, and the pane says where, with the way there', async () => {
    const commands = sampleCommands();
    pane = await openPane(commands);
    await pane.press('Analysera');
    await pane.press('Skapa analysblad');
    expect(pane.text()).toContain('Analysbladet är skapat: Analys 01 – Andel');
    await pane.press('Gå till bladet Analys 01 – Andel');
    expect(commands.asked.at(-1)).toEqual({
      command: 'show',
      with: { sheet: 'Analys 01 – Andel', cells: 'A1' },
    });
  });

  test('is taken away when the question is changed, so that no old answer is written to a sheet', async () => {
    pane = await openPane();
    await pane.press('Analysera');
    await pane.tick('Område');
    expect(pane.text()).toContain('Här kommer svaret, när du har tryckt på Analysera.');
  });

  test('of refreshing is told for each analysis', async () => {
    pane = await openPane();
    await pane.press('Uppdatera');
    expect(pane.text()).toContain('Andel: bladet Analys 01 – Andel är uppdaterat.');
  });
});

describe('what has moved, what is protected and what is out of date', () => {
  test('the numbers that moved are told with what they were, what they are and the difference', async () => {
    const moved = [
      { group: 'Norra', what: 'Antal Kvinnor', before: 30, now: { row: 0, column: 'women.n', shown: 31 } },
      { group: 'Södra', what: 'Antal Kvinnor', before: 12 },
    ];
    const refresh = async () => [{ title: 'Andel', sheet: 'Analys 01', problems: [], moved }];
    pane = await openPane(sampleCommands({ refresh }));
    await pane.press('Uppdatera');
    expect(pane.text()).toContain('2 tal har ändrats:');
    expect(pane.text()).toContain('Norra, Antal Kvinnor: 30 → 31 (+1)');
    expect(pane.text()).toContain('Södra: finns inte längre');
  });

  test('what will be protected is told with its reason before anything is written', async () => {
    const hidden: Answer['hidden'] = [
      { group: { Område: 'Norra' }, cell: 'men', reason: 'primary' },
      { group: {}, cell: 'total', reason: 'complementary' },
    ];
    pane = await openPane(sampleCommands({ analyse: async () => ({ ...ANSWER, hidden }) }));
    await pane.press('Analysera');
    expect(pane.text()).toContain('Vad prickas och varför? (2)');
    expect(pane.text()).toContain('Norra, män: litet antal, eller en regel som gäller beloppet');
    expect(pane.text()).toContain('Totalt, totalt: skyddar en annan uppgift');
  });

  test('a source that has changed is told of when somebody asks', async () => {
    const checkSources = async () => [
      { title: 'Andel', date: '2026-03-01', reason: 'changed' as const, problems: [] },
    ];
    pane = await openPane(sampleCommands({ checkSources }));
    await pane.press('Har källorna ändrats?');
    expect(pane.text()).toContain('Andel: källan har ändrats sedan 2026-03-01.');
  });

  test('our own colours can be taken back, and are remembered', async () => {
    const commands = sampleCommands();
    pane = await openPane(commands);
    await pane.press('Jämblads färger');
    expect(commands.asked.at(-1)).toEqual({
      command: 'rememberColours',
      with: { women: '#5B2A86', men: '#2CA293' },
    });
    expect(pane.text()).toContain('Sparat i arbetsboken.');
  });
});

describe('when something goes wrong', () => {
  test('the person is told in one sentence with the cure, announced as an alert', async () => {
    const refuse = async () => {
      throw new JambladError('cellBeingEdited', {});
    };
    pane = await openPane(sampleCommands({ analyse: refuse }));
    await pane.press('Analysera');
    const alert = pane.element.querySelector('[role="alert"]');
    expect(alert?.textContent).toContain('Tryck Enter för att spara den eller Esc för att ångra');
    await pane.press('Stäng');
    expect(pane.element.querySelector('[role="alert"]')).toBeNull();
  });

  test('nobody sees the inside of an error that nobody foresaw', async () => {
    const fail = async () => {
      throw new TypeError('x is not a function');
    };
    pane = await openPane(sampleCommands({ openSource: fail }));
    expect(pane.element.querySelector('[role="alert"]')?.textContent).toContain('Något oväntat hände');
    expect(pane.text()).not.toContain('not a function');
  });

  test('Avbryt stops the work, and what it still answers is not shown', async () => {
    let signal: AbortSignal | undefined;
    const commands = sampleCommands({
      analyse: (_recipe, _language, options) => {
        signal = options.signal;
        options.onProgress?.(250, 1000);
        return new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => {
            reject(new JambladError('cancelled', {}));
          });
        });
      },
    });
    pane = await openPane(commands);
    await pane.press('Analysera');
    expect(pane.text()).toContain('250 av 1 000 rader, 25 procent');
    await pane.press('Avbryt');
    expect(signal?.aborted).toBe(true);
    expect(pane.element.querySelector('[role="alert"]')).toBeNull();
    expect(pane.text()).not.toContain('Räknar');
  });
});

describe('where the difference is largest', () => {
  const gaps: NonNullable<Answer['gaps']> = {
    gaps: [
      {
        column: 'Område',
        value: 'Södra',
        women: { n: 60, value: 25 / 60 },
        men: { n: 60, value: 45 / 60 },
        difference: { estimate: -1 / 3, low: -0.49, high: -0.16 },
        p: 0.0002,
        adjusted: { holm: 0.0004, benjaminiHochberg: 0.0004 },
      },
    ],
    columns: ['Område'],
    left: ['Handläggare'],
    looks: 2,
    groupsTooSmall: 3,
    protectedColumns: [],
  };

  test('is told when a person asks, with what was left out', async () => {
    const asked: unknown[] = [];
    pane = await openPane(
      sampleCommands({
        analyse: async (_recipe, _language, { largestGaps }) => {
          asked.push(largestGaps);
          return largestGaps ? { ...ANSWER, gaps } : ANSWER;
        },
      }),
    );
    await pane.press('Stämmer');
    await askForShare(pane);
    await pane.press('Analysera');
    await pane.settle();
    await pane.press('Var är skillnaden störst?');
    expect(asked).toEqual([undefined, true]);
    expect(pane.text()).toContain('2 grupper har jämförts, efter Område.');
    expect(pane.text()).toContain('Område: Södra: −33,3 procentenheter');
    expect(pane.text()).toContain('tydlig, även när så många grupper jämförs');
    expect(pane.text()).toContain('3 grupper är inte med');
    expect(pane.text()).toContain('Inte genomsökt, för många värden: Handläggare.');
  });
});
