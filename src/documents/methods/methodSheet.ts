import type { Block, InputCell, InputRule, SheetSpec, SpecCell } from '../../sheets';
import { documentTexts, methodTexts } from '../../text';
import { SHEET_KEYS } from '../analysisSheet';
import { sheetName } from '../sheetName';
import type { MethodRequest } from './methodRequest';
import { methodKey } from './methodRequest';

/** What differs between the sheets of the methods. */
export interface MethodSheet {
  /** Which sheet of the method; stands in its key. */
  readonly sheet: string;
  readonly name: string;
  readonly title: string;
  readonly question: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

const TAB_COLOUR = '#1F6F5C';

/** Makes a sheet of a method: the title and what it asks, its own blocks, where the numbers are from, a place for a comment. */
export function methodSheet(request: MethodRequest, own: MethodSheet): SheetSpec {
  const { links, page } = documentTexts(request.language).documents;
  const words = methodTexts(request.language);
  const notes = [words.difference, ...(request.evidence.length > 0 ? [words.snapshot(request.date)] : [])];
  return {
    key: methodKey(own.sheet, request.id),
    name: sheetName(own.name),
    visible: true,
    tabColour: TAB_COLOUR,
    page: {
      orientation: own.orientation,
      header: own.title,
      footer: `${words.methods[request.method].name}, ${request.date}`,
      pageNumbers: page.pageNumbers,
      repeat: 'title',
    },
    freeze: { block: 'title', columns: 0 },
    blocks: [
      { kind: 'title', id: 'title', text: own.title },
      { kind: 'link', id: 'toContents', text: links.contents, to: SHEET_KEYS.contents },
      { kind: 'paragraph', id: 'question', tone: 'body', lines: [own.question] },
      ...own.blocks,
      { kind: 'paragraph', id: 'notes', tone: 'note', lines: notes },
      {
        kind: 'inputs',
        id: 'comment',
        entries: [{ label: words.comment, field: 'comment', ordinal: 1, initial: '', lines: 3 }],
      },
    ],
  };
}

/** Makes a cell of a table that a person fills in. */
export function open(field: string, ordinal: number, initial: SpecCell = ''): InputCell {
  return { input: { field, ordinal, initial } };
}

/** Some of these and nothing else; what is typed otherwise is taken. */
export function oneOf(choices: readonly string[]): InputRule {
  return { kind: 'choices', choices, open: true };
}
