import type { Block, InputEntry, SheetKey, SheetSpec } from '../../sheets';
import { SHEET_KEYS } from '../analysisSheet';
import { sheetName } from '../sheetName';
import type { PlanSheets } from './planSheets';
import type { PlanWords } from './planWords';
import { planWords } from './planWords';

/** What one sheet of a plan says and is. */
interface PlanSheet {
  readonly key: SheetKey;
  readonly name: string;
  readonly formerName?: string;
  readonly title: string;
  /** Stands in A2, below the title. */
  readonly subtitle?: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
  readonly visible?: false;
  readonly width?: 'severalPages';
}

/** Makes a sheet of a plan: title, line, link, its blocks, and the comment that every sheet has. */
export function planSpec(
  plan: Pick<PlanSheets, 'language' | 'municipality' | 'year'>,
  sheet: PlanSheet,
): SheetSpec {
  const words = planWords(plan.language);
  const { key, name, formerName, title, subtitle, orientation, blocks, visible = true, width } = sheet;
  return {
    key,
    name: sheetName(name),
    ...(formerName === undefined ? {} : { formerName: sheetName(formerName) }),
    visible,
    page: {
      orientation,
      header: title,
      footer: words.sheets.footer(plan.municipality, String(plan.year)),
      pageNumbers: words.common.page.pageNumbers,
      repeat: 'title',
      ...(width === undefined ? {} : { width }),
    },
    blocks: [
      { kind: 'title', id: 'title', text: title },
      ...(subtitle === undefined
        ? []
        : [{ kind: 'paragraph', id: 'subtitle', tone: 'body', lines: [subtitle] } as const]),
      { kind: 'link', id: 'toContents', text: words.common.links.contents, to: SHEET_KEYS.contents },
      ...blocks,
      { kind: 'inputs', id: 'comment', entries: [commentEntry(words)] },
    ],
  };
}

function commentEntry({ plan }: PlanWords): InputEntry {
  return { label: plan.labels.fields.comment, field: 'comment', ordinal: 1, initial: '', lines: 2 };
}
