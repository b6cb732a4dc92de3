import { strFromU8, unzipSync } from 'fflate';
import { printedReport } from '../../src/documents';
import { wordFile } from '../../src/word';
import { mockAnnualReport } from '../support/mockAnnualReport';

const ANALYSIS = {
  number: 1,
  title: 'Bifall',
  chosen: true,
  valueUnit: 'procent',
  differenceUnit: 'procentenheter',
  decimals: 1,
  years: [
    { year: 2024, women: 50.1, men: 61.3, origin: 'typed' },
    { year: 2025, women: 54.2, men: { notEstimable: 'suppressed' }, origin: 'workbook' },
  ],
} as const;

async function partsOf(report: ReturnType<typeof mockAnnualReport>): Promise<ReadonlyMap<string, string>> {
  const parts = unzipSync(await wordFile(printedReport(report, 'sv')));
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('the report as a Word file', () => {
  it('has a native table with a repeated header row for each table, and its text below', async () => {
    const document = (await partsOf(mockAnnualReport())).get('word/document.xml') ?? '';
    expect(document.match(/<w:tbl>/g)).toHaveLength(5);
    expect(document.match(/<w:tblHeader/g)).toHaveLength(5);
    expect(document).toContain('en skillnad på 22 procentenheter');
    expect(document).toContain('Tabell 5. Åtgärdsplaner till kommunfullmäktige');
  });

  it('says that it is in Swedish, and nothing of who has made it', async () => {
    const parts = await partsOf(mockAnnualReport());
    expect(parts.get('word/styles.xml')).toContain('w:val="sv-SE"');
    expect(parts.get('docProps/core.xml')).not.toMatch(/<dc:creator>[^<]|<cp:lastModifiedBy>[^<]/);
  });

  it('lays wide tables on pages that lie down, and the others on standing ones', async () => {
    const document = (await partsOf(mockAnnualReport())).get('word/document.xml') ?? '';
    const ways = [...document.matchAll(/<w:pgSz [^>]*w:orient="(\w+)"/g)].map(([, way]) => way);
    expect(ways).toEqual(['portrait', 'landscape']);
  });

  it('draws native charts with what is shown alone, and describes them', async () => {
    const parts = await partsOf(mockAnnualReport({}, { analyses: [ANALYSIS] }));
    const chart = [...parts].find(([name]) => /word\/charts\/chart\d+\.xml$/.test(name))?.[1] ?? '';
    const values = [...chart.matchAll(/<c:v>([\d.]+)<\/c:v>/g)].map(([, value]) => value);
    expect(values).toEqual(expect.arrayContaining(['50.1', '61.3', '54.2']));
    expect(parts.get('word/document.xml')).toContain('Stapeldiagram: Bifall');
  });

  it('has two dots in the place of what must not be shown', async () => {
    const document = (await partsOf(mockAnnualReport({ staffMen_3: 3 }))).get('word/document.xml') ?? '';
    const texts = [...document.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text);
    const row = texts.indexOf('Visstid');
    expect(texts.slice(row, row + 8)).toEqual(['Visstid', '..', '..', '40', '..', '..', '..', '..']);
  });
});
