import { createInlineSession } from '../../src/compute';
import type { Workspace } from '../../src/workflow';
import type { OpenedExcel, SheetRows } from './openExcel';
import { openExcel } from './openExcel';

/** An Excel with a workbook open, and the workspace of somebody who works in it. */
export interface OpenedWorkspace {
  readonly excel: OpenedExcel;
  readonly workspace: Workspace;
}

/** Opens a workbook with these sheets. */
export function openWorkspace(sheets: Readonly<Record<string, SheetRows>>): OpenedWorkspace {
  const excel = openExcel(sheets);
  const workspace: Workspace = {
    port: excel.port,
    compute: createInlineSession(),
    language: 'sv',
    today: '2026-03-01',
  };
  return { excel, workspace };
}
