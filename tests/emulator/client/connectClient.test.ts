import { connectClient } from '../../../src/emulator';
import type { ClientConnection } from '../../../src/emulator/client/clientConnection';

interface Request {
  readonly Actions: readonly { readonly Id: number; readonly ActionType: number; readonly Name: string }[];
}

function answering(address: string, extra: Partial<ClientConnection> = {}): ClientConnection {
  return {
    execute: (text) => {
      const { Actions } = JSON.parse(text) as Request;
      const Results = Actions.map(({ Id, ActionType }) => ({
        ActionId: Id,
        Value: ActionType === 2 ? { Address: address } : { _ReferenceId: `r${String(Id)}` },
      }));
      return Promise.resolve(JSON.stringify({ Body: { Error: null, Results } }));
    },
    apiSets: '1.14',
    platform: 'web',
    ...extra,
  };
}

describe('a client connected to a host', () => {
  it('sends a plain Excel.run to the host it was connected to, each client to its own', async () => {
    const clients = [connectClient(answering('One!A1')), connectClient(answering('Two!A1'))];
    const addresses = clients.map((client) =>
      client.Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load('address');
        await context.sync();
        return range.address;
      }),
    );
    expect(await Promise.all(addresses)).toEqual(['One!A1', 'Two!A1']);
  });

  it('refuses a member of a later requirement set before anything is sent', async () => {
    const { Excel } = connectClient(answering('A1'));
    const attempt = Excel.run(async (context) => {
      context.workbook.getSelectedRange().getDependents();
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('knows which requirement sets it has, by number and not by letter', () => {
    const { Office } = connectClient(answering('A1', { apiSets: '1.14' }));
    const isSupported = (version: string): boolean =>
      Office.context.requirements.isSetSupported('ExcelApi', version);
    expect(['1.9', '1.14', '1.15'].map(isSupported)).toEqual([true, true, false]);
    expect(Office.context.requirements.isSetSupported('ExcelApiOnline', '1.1')).toBe(false);
  });

  it('passes the wish to wait for cell editing on as a flag', async () => {
    const flags: number[] = [];
    const connection = answering('A1');
    const { Excel } = connectClient({
      ...connection,
      execute: (text, flag) => {
        flags.push(flag & 64);
        return connection.execute(text, flag);
      },
    });
    const touch = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.getSelectedRange().values = [[1]];
      await context.sync();
    };
    await Excel.run(touch);
    expect(flags).not.toContain(64);
    await Excel.run({ delayForCellEdit: true }, touch);
    expect(flags).toContain(64);
  });

  it('throws errors that its caller recognises as errors', async () => {
    const connection = answering('A1');
    const failure = { Code: 'ItemNotFound', Message: 'gone', Location: 'Range.values', ActionIndex: 0 };
    const { Excel } = connectClient({
      ...connection,
      execute: () => Promise.resolve(JSON.stringify({ Body: { Error: failure, Results: [] } })),
    });
    const error: unknown = await Excel.run(async (context) => {
      context.workbook.getSelectedRange().values = [[1]];
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'Range.values' } });
  });

  it('says which platform it runs on', async () => {
    const { Office } = connectClient(answering('A1', { platform: 'desktop' }));
    expect(await Office.onReady()).toEqual({ host: 'Excel', platform: 'PC' });
  });
});
