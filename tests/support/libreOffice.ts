import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Makes LibreOffice calculate every formula anew when it opens a file; by default it trusts what was stored. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;

async function inScratchFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'office-'));
  try {
    await mkdir(path.join(folder, 'profile', 'user'), { recursive: true });
    await writeFile(path.join(folder, 'profile', 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Lets LibreOffice open a workbook, calculate everything and save it in another format (`xlsx`, `pdf`). */
export function convertWithLibreOffice(workbook: Uint8Array, format: 'xlsx' | 'pdf'): Promise<Uint8Array> {
  return inScratchFolder(async (folder) => {
    const source = path.join(folder, 'workbook.xlsx');
    const target = path.join(folder, 'converted');
    await writeFile(source, workbook);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', target, source]);
    return new Uint8Array(await readFile(path.join(target, `workbook.${format}`)));
  });
}
