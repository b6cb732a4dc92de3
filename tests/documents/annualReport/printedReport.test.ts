import { annualReportDocument, hiddenInReport, printedReport } from '../../../src/documents';
import type { PrintedSection } from '../../../src/documents';
import { validateSpec } from '../../../src/sheets';
import { mockAnnualReport } from '../../support/mockAnnualReport';

const sections = printedReport(mockAnnualReport(), 'sv').sections;

function section(number: number, of: readonly PrintedSection[] = sections): PrintedSection {
  const found = of.find(({ caption }) => caption.startsWith(`Tabell ${String(number)}.`));
  if (found === undefined) throw new Error(`there is no table ${String(number)}`);
  return found;
}

/** As it reads: the spaces in numbers are ones that do not break. */
const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');

const rowsOf = (of: PrintedSection): readonly (readonly string[])[] => of.rows.map(({ cells }) => cells);

describe('the five tables of domain.md 5.5', () => {
  it('have the captions of the mock', () => {
    expect(sections.map(({ caption }) => caption)).toEqual([
      'Tabell 1. Anställda efter anställningsform och kön, 2025-11-01',
      'Tabell 2. Sjukfrånvaro i procent av ordinarie arbetstid',
      'Tabell 3. Måluppfyllelse, nämndernas jämställdhetsmål 2025',
      'Tabell 4. Resursfördelning per kön 2025',
      'Tabell 5. Åtgärdsplaner till kommunfullmäktige',
    ]);
  });

  it('show no year of which nothing is known', () => {
    expect(section(2).columns.map(({ header }) => header)).toEqual([
      'Nyckeltal',
      '2024, procent',
      '2025, procent',
      'Förändring från 2024, procentenheter',
    ]);
    const three = printedReport(
      mockAnnualReport({ sickHours2023_1: 1, ordinaryHours2023_1: 100 }),
      'sv',
    ).sections;
    expect(section(2, three).columns[1]?.header).toBe('2023, procent');
    expect(rowsOf(section(2, three))[2]).toEqual(['3 Kvinnor', '1,0', '7,4', '6,9', '−0,5']);
    expect(rowsOf(section(2, three))[3]).toEqual(['4 Män', '..', '4,4', '4,2', '−0,2']);
  });

  it('tell the goals with a column for each sex and the signed gap', () => {
    expect(section(3).columns.map(({ header }) => header)).toEqual([
      'Nämnd/styrelse',
      'Mål (mätbart)',
      'Enhet',
      'Utgångsvärde 2024 kvinnor och flickor',
      'Utgångsvärde 2024 män och pojkar',
      'Utgångsvärde 2024 skillnad',
      'Målvärde skillnad',
      'Utfall 2025 kvinnor och flickor',
      'Utfall 2025 män och pojkar',
      'Utfall 2025 skillnad',
      'Bedömning',
      'Till KF',
    ]);
    expect(rowsOf(section(3)).map((cells) => cells.slice(3))).toEqual([
      [
        '241',
        '211',
        '+30',
        '≤ 20',
        '238',
        '221',
        '+17',
        'Uppnått (obs: värdet för kvinnor och flickor sjönk 3)',
        '–',
      ],
      ['27,4', '33,0', '−5,6', '≥ −3,0', '29,1', '31,7', '−2,6', 'Uppnått', '–'],
      ['61', '84', '−23', '≥ −15', '66', '85', '−19', 'Delvis (50 procent av vägen)', 'Åtgärdsplan'],
      ['58', '86', '−28', '≥ −20', '65', '88', '−23', 'Delvis (63 procent av vägen)', 'Åtgärdsplan'],
      [
        '36',
        '64',
        '–',
        'kvinnor och flickor ≥ 45',
        '36',
        '64',
        '–',
        'Ej uppnått (0 procent av vägen)',
        'Åtgärdsplan',
      ],
    ]);
    expect(section(3).notes[0]).toContain('Uppnått 2 av 5.');
    expect(section(3).text).toContain('2 uppnådda, 2 delvis uppnådda och 1 ej uppnådda');
  });

  it('list what is owed to the council for goals that are not met, partly ones too', () => {
    expect(rowsOf(section(5)).map(([committee, id]) => [committee, id])).toEqual([
      ['Samhällsbyggnadsnämnden', 'SBN-1'],
      ['Kommunstyrelsen', 'KS-1'],
      ['Kultur- och fritidsnämnden', 'KFN-1'],
    ]);
    expect(section(5).rows[0]?.cells.at(-1)).toBe('Saknas: inget är skrivet');
  });

  it('speak of differences that are worked out from unrounded values', () => {
    // 32.0 - 10.5 = 21.5, which is 22 and never 32 - 11
    expect(section(1).text).toBe(
      'Av de anställda är 77 procent kvinnor. 32 procent av kvinnorna och 11 procent av männen har anställningsformen Tillsvidare, deltid, en skillnad på 22 procentenheter.',
    );
    expect(plain(section(4).text)).toContain('5 034 kronor för kvinnor och flickor');
    expect(plain(section(4).text)).toContain('en skillnad på −3 801 kronor');
  });

  it('say that parts do not sum to their total only where they do not, with the parts', () => {
    const note = 'Summan av deltalen kan avvika på grund av avrundning (män 74 + 11 + 16 = 101).';
    expect(section(1).notes).toContain(note);
    const even = printedReport(
      mockAnnualReport({ staffMen_1: 50, staffMen_2: 25, staffMen_3: 25 }),
      'sv',
    ).sections;
    expect(section(1, even).notes.join(' ')).not.toContain('Summan av deltalen');
  });

  it('say the ordinary hours, the target groups and what would make amounts alike', () => {
    expect(plain(section(2).notes[0])).toBe(
      'Grupper med högst tio anställda redovisas inte (..). Ordinarie arbetstid: 862 000 timmar 2024, 870 000 timmar 2025. Förändringen är beräknad på orundade värden.',
    );
    const notes = plain(section(4).notes.join(' '));
    expect(notes).toContain('571 tkr till kvinnor och flickor');
    expect(notes).toContain('265 tkr till män och pojkar');
    expect(notes).toContain('292 och 309');
  });

  it('carry symbols, source, population, date and exclusions below', () => {
    const { notes } = section(
      1,
      printedReport(mockAnnualReport({ staffAboutSource_1: 'lönesystemet.' }), 'sv').sections,
    );
    expect(notes.at(-1)).toContain('Källa: lönesystemet. Datum: 2025-11-01.');
    expect(notes.some((note) => note.startsWith('Teckenförklaring'))).toBe(true);
  });
});

describe('what must not be shown', () => {
  const few = mockAnnualReport({ staffMen_3: 3 });

  it('is two dots in the table, and no sentence is made of it', () => {
    const { rows, text } = section(1, printedReport(few, 'sv').sections);
    expect(rows[2]?.cells).toEqual(['Visstid', '..', '..', '40', '..', '..', '..', '..']);
    expect(text).not.toContain('Visstid');
    expect(text).not.toContain('deltid');
  });

  it('is listed cell by cell with its reason', () => {
    const cells = hiddenInReport(few, 'sv').filter(({ row }) => row === 2);
    expect(cells.map(({ column, reason }) => [column, reason])).toEqual([
      ['women', 'complementary'],
      ['men', 'primary'],
      ['ofWomen', 'derived'],
      ['ofMen', 'derived'],
      ['womenShare', 'derived'],
      ['menShare', 'derived'],
    ]);
  });
});

describe('the sheet where people fill in', () => {
  it.each(['sv', 'en'] as const)('is a valid document in %s', (language) => {
    expect(validateSpec(annualReportDocument(mockAnnualReport(), language))).toEqual([]);
  });

  it('has the tables before what is not printed, and a checklist that says what is missing and from whom', () => {
    const spec = annualReportDocument(mockAnnualReport(), 'sv');
    const checklist = spec.blocks.find(({ id }) => id === 'checklist');
    if (checklist?.kind !== 'table') throw new Error('there is a checklist');
    const lines = checklist.rows.map(({ cells }) => cells.slice(0, 3));
    expect(lines).toContainEqual([
      'Åtgärdsplan',
      'Kommunstyrelsen',
      'åtgärdsplan för KS-1 med orsak, åtgärder och ny tidpunkt',
    ]);
    // 1 860 in the table, 1 872 in the ledger
    expect(lines).toContainEqual([
      'Tabell 4',
      'Ekonomiavdelningen',
      'kostnaden för Färdtjänst (65+) stämmer inte med redovisningen',
    ]);
    expect(spec.page.printed).toEqual({ first: 'staff', last: 'remedyPlansNotes' });
  });

  it('names cells that hold a text where a number is asked for', () => {
    const report = mockAnnualReport({ staffMen_3: 'tjugo' });
    expect(report.unreadable).toHaveLength(1);
    expect(JSON.stringify(annualReportDocument(report, 'sv'))).toContain('är inget tal');
  });
});
