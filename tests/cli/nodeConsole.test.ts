import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeConsole } from '../../src/cli/nodeConsole';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jamblad-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('files on disk', () => {
  it('are written whole, and nothing else is left', async () => {
    const files = ['a.txt', 'b.txt'].map((name) => ({ path: join(folder, name), content: name }));
    await nodeConsole.writeFiles(files);
    expect(await readdir(folder)).toEqual(['a.txt', 'b.txt']);
    expect(await readFile(join(folder, 'b.txt'), 'utf8')).toBe('b.txt');
  });

  it('are not written at all when one of them cannot be', async () => {
    const files = [join(folder, 'a.txt'), join(folder, 'saknas', 'b.txt')].map((path) => ({
      path,
      content: 'x',
    }));
    await expect(nodeConsole.writeFiles(files)).rejects.toMatchObject({ code: 'fileNotWritable' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('are not written at all when a folder has the name of one of them', async () => {
    await mkdir(join(folder, 'b.json'));
    const files = ['a.xlsx', 'b.json'].map((name) => ({ path: join(folder, name), content: 'x' }));
    await expect(nodeConsole.writeFiles(files)).rejects.toMatchObject({
      code: 'fileNotWritable',
      concerns: { file: join(folder, 'b.json') },
    });
    expect(await readdir(folder)).toEqual(['b.json']);
  });

  it('are known to be the same through a link', async () => {
    const file = join(folder, 'in.xlsx');
    await writeFile(file, 'x');
    await symlink(file, join(folder, 'länk.xlsx'));
    expect(await nodeConsole.isSameFile(file, join(folder, 'länk.xlsx'))).toBe(true);
    expect(await nodeConsole.isSameFile(file, join(folder, 'ny.xlsx'))).toBe(false);
  });

  it('that are not there are told from those that cannot be read', async () => {
    await expect(nodeConsole.readFile(join(folder, 'saknas.xlsx'))).rejects.toMatchObject({
      code: 'fileNotFound',
    });
    await expect(nodeConsole.readFile(folder)).rejects.toMatchObject({ code: 'fileNotReadable' });
  });
});
