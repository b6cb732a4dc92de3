import { refreshFromRibbon } from '../../src/commands/refreshFromRibbon';
import { JambladError } from '../../src/vocabulary';
import type { Workspace } from '../../src/workflow';

/** A workspace whose workbook answers only the question what Jämblad has stored in it. */
function workspaceThatStores(readState: () => Promise<string>): Workspace {
  const unused = {} as Workspace['compute'];
  return {
    port: { readState } as Workspace['port'],
    compute: unused,
    language: 'sv',
    today: '2026-03-02',
  };
}

describe('the button Uppdatera on the ribbon', () => {
  test('says that there is nothing to refresh in a workbook without analyses', async () => {
    await expect(refreshFromRibbon(workspaceThatStores(async () => ''))).resolves.toEqual([
      'Arbetsboken har inga analysblad att uppdatera ännu.',
    ]);
  });

  test('says what to do when Excel refuses', async () => {
    const refused = workspaceThatStores(async () => {
      throw new JambladError('cellBeingEdited', {});
    });
    const [sentence] = await refreshFromRibbon(refused);
    expect(sentence).toContain('Tryck Enter för att spara den eller Esc för att ångra');
  });
});
