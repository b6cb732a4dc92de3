import { analyseSource } from '../../src/workflow/analyseSource';
import { createAnalysisSheets } from '../../src/workflow/createAnalysisSheets';
import { openSource } from '../../src/workflow/openSource';
import { rememberReading } from '../../src/workflow/rememberReading';
import type { SavedReading } from '../../src/workflow/savedReading';
import { readWorkbookState } from '../../src/workflow/workbookState';
import { openWorkspace } from '../support/openWorkspace';

const rowsOf = (heading: string, units: readonly string[]) => [
  ['Kön', heading, 'Timmar'],
  ...Array.from({ length: 40 }, (_, index) => [
    index % 2 === 0 ? 'K' : 'M',
    units[index % units.length] ?? '',
    index === 5 ? '–' : 10 + index,
  ]),
];

const SHEETS = {
  'Timmar förra året': rowsOf('Förvaltning', ['Vård och omsorg', 'Skola']),
  'Timmar i år': rowsOf('Förvaltn.', ['Socialförvaltningen', 'Skola']),
  Annat: [
    ['Nämnd', 'Datum'],
    ['KS', 3],
    ['SN', 4],
  ],
};

const SAVED: Omit<SavedReading, 'date'> = {
  sheet: 'Timmar förra året',
  joinedSheets: [],
  hiddenRows: 'read',
  corrections: [{ kind: 'dashIsMissing', column: 'Timmar' }],
  roles: { Timmar: 'value' },
  sex: { kind: 'asRead' },
  ignored: ['sexspellingsmerged kön'],
  headers: ['Kön', 'Förvaltning', 'Timmar'],
  groupValues: { Förvaltning: ['Vård och omsorg', 'Skola'] },
};

describe('how a sheet is read', () => {
  it('is remembered in the workbook and followed the next time', async () => {
    const { workspace } = openWorkspace(SHEETS);
    await rememberReading(workspace, SAVED);
    const { reading, recalled } = await openSource(workspace, 'Timmar förra året');
    expect(recalled).toMatchObject({ isOwn: true, saved: { ...SAVED, date: '2026-03-01' } });
    expect(recalled?.fit).toEqual({ lostHeadings: [], newHeadings: [], changedGroups: [] });
    expect(reading.findings.map(({ code }) => code)).toContain('correctionMade');
  });

  it('is offered for another sheet like it, with what no longer fits', async () => {
    const { workspace } = openWorkspace(SHEETS);
    await rememberReading(workspace, SAVED);
    const { reading, recalled } = await openSource(workspace, 'Timmar i år');
    expect(reading.findings.map(({ code }) => code)).not.toContain('correctionMade');
    expect(recalled).toMatchObject({ isOwn: false, saved: { sheet: 'Timmar förra året' } });
    expect(recalled?.fit).toEqual({
      lostHeadings: [{ header: 'Förvaltning', suggestion: 'Förvaltn.' }],
      newHeadings: ['Förvaltn.'],
      changedGroups: [{ column: 'Förvaltning', gone: ['Vård och omsorg'], fresh: ['Socialförvaltningen'] }],
    });
    const other = await openSource(workspace, 'Annat');
    expect(other.recalled).toBeUndefined();
  });

  it('tells which groups are gone and which have come, once the headings fit', async () => {
    const { workspace } = openWorkspace(SHEETS);
    const corrections = [{ kind: 'headingIs', column: 'Förvaltn.', is: 'Förvaltning' } as const];
    await rememberReading(workspace, { ...SAVED, sheet: 'Timmar i år', corrections });
    const { recalled } = await openSource(workspace, 'Timmar i år');
    expect(recalled?.fit.changedGroups).toEqual([
      { column: 'Förvaltning', gone: ['Vård och omsorg'], fresh: ['Socialförvaltningen'] },
    ]);
  });

  it('is no hindrance to reading where the memory is damaged', async () => {
    const { workspace } = openWorkspace(SHEETS);
    await workspace.port.writeState('{"what":"else"}');
    const { reading, recalled } = await openSource(workspace, 'Annat');
    expect(reading.tables).toHaveLength(1);
    expect(recalled).toBeUndefined();
  });

  it('says in the log what a person lets be', async () => {
    const { workspace } = openWorkspace(SHEETS);
    await rememberReading(workspace, { ...SAVED, corrections: [], ignored: ['dashesAsZero timmar'] });
    const answer = await analyseSource(workspace, {
      title: 'Timmar',
      source: { sheet: 'Timmar förra året' },
      sex: { column: 'Kön' },
      measure: { kind: 'mean', column: 'Timmar' },
    });
    await createAnalysisSheets(workspace, answer);
    const { sources, readings } = await readWorkbookState(workspace);
    const dashes = sources[0]?.findings.find(({ code }) => code === 'dashesAsZero');
    expect(dashes).toMatchObject({ ignored: true });
    expect(readings).toHaveLength(1);
  });

  it('holds no personnummer, wherever on the sheet one stands', async () => {
    const planted = [
      ['Kön', 'Enhet 900101-9802', 'Kontakt', 'Timmar'],
      ...Array.from({ length: 40 }, (_, index) => [
        index % 2 === 0 ? 'K' : 'M',
        index % 4 === 0 ? '19900101-9802' : 'Norra',
        index % 3 === 0 ? 'ring 900101 9802' : 'växeln',
        index === 7 ? 9001019802 : index,
      ]),
    ];
    const { workspace } = openWorkspace({ Lista: planted });
    const { reading } = await openSource(workspace, 'Lista');
    const [table] = reading.tables;
    const { columns = [], groupValues = {} } = table ?? {};
    await rememberReading(workspace, {
      ...SAVED,
      sheet: 'Lista',
      headers: columns.map(({ header }) => header),
      groupValues,
    });
    const told = `${JSON.stringify(reading)} ${await workspace.port.readState()}`;
    expect(told).not.toMatch(/900101[- ]?9802/);
  });
});
