import { listSources } from '../../src/workflow/listSources';
import { readSource } from '../../src/workflow/readSource';
import { showRows } from '../../src/workflow/showRows';
import { GRANTS } from '../support/grants';
import { openWorkspace } from '../support/openWorkspace';

describe('a person with a workbook', () => {
  it('sees the sheets that can be analysed, and which one is in front', async () => {
    const { excel, workspace } = openWorkspace({ Beslut: GRANTS, Tomt: [], Annat: [['a'], ['b']] });
    excel.workbook.sheetByName('Annat')?.customProperties.set('jamblad.key', 'analysis:x');
    expect(await listSources(workspace)).toEqual([
      { sheet: 'Beslut', rows: 241, columns: 4, tables: [], visible: true, active: true, otherYears: [] },
    ]);
  });

  it('is told how a sheet was read, without its rows', async () => {
    const { workspace } = openWorkspace({ Beslut: GRANTS });
    const reading = await readSource(workspace, { sheet: 'Beslut' });
    expect(reading).toMatchObject({
      sheet: 'Beslut',
      tables: [{ layout: 'individuals', dataRows: [2, 241] }],
    });
    expect(JSON.stringify(reading).length).toBeLessThan(3_000);
  });

  it('can stop the reading, and is told nothing more', async () => {
    const { workspace } = openWorkspace({ Beslut: GRANTS });
    const stop = new AbortController();
    const seen: number[] = [];
    const reading = readSource(
      workspace,
      { sheet: 'Beslut' },
      {
        signal: stop.signal,
        onProgress: (rows) => {
          seen.push(rows);
          stop.abort();
        },
      },
    );
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect(seen.length).toBeLessThanOrEqual(1);
  });

  it('is shown the cells that a finding is about', async () => {
    const { excel, workspace } = openWorkspace({ Beslut: GRANTS, Annat: [['a']] });
    await showRows(workspace, { sheet: 'Annat', cells: 'B7,C9' });
    expect(excel.workbook.activeSheet?.name).toBe('Annat');
    expect(excel.workbook.selection.range).toMatchObject({ row: 6, column: 1 });
  });
});
