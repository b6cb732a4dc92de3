import type { Analysis, Comparison, GroupComparison, HiddenCell } from '../../analysis';
import type { Block, KeyValue, SheetSpec, SpecCell, TableBlock, TableColumn } from '../../sheets';
import { capitalised, CELL_FORMATS, SYMBOLS } from '../../text';
import type { Estimate } from '../../vocabulary';
import { isEstimated, isNotEstimable } from '../../vocabulary';
import type { AnalysisSheet } from '../analysisSheet';
import { cubeName, SHEET_KEYS, sheetNumber, wordsOf } from '../analysisSheet';
import { groupLabel, shownLabel } from '../groupLabel';
import { measureInWords } from '../measureInWords';
import { STATUS_FIELD, statusInput, statusText } from '../statusLine';
import { acrossNumbers } from './acrossNumbers';
import { BAND_PARTS } from './bandNumbers';
import type { CubeNumber } from './cubeNumbers';
import {
  CELL_FIELDS,
  cellNumber,
  CUBE_PARTS,
  DISTRIBUTION_FIELDS,
  distributionNumber,
  GAP_FIELDS,
  gapNumber,
  RESOURCE_FIELDS,
  resourceNumber,
} from './cubeNumbers';

/** The blocks of the cube that the report refers to. */
export const CUBE_BLOCKS = {
  groups: 'groups',
  periods: 'periods',
  across: 'across',
  bands: 'bands',
} as const;

const LABEL_WIDTH = 34;
const NUMBER_WIDTH = 14;
const WIDEST_KEY = 50;
const DEFAULT_THRESHOLD = 5;

/** Words of a sheet. */
type Words = ReturnType<typeof wordsOf>;

/** A number of the cube with its heading. */
interface HeadedNumber extends CubeNumber {
  readonly header: string;
}

function headedNumbers(words: Words): readonly HeadedNumber[] {
  const { fields } = words.documents;
  const measures = { ...words.documents.measures, ...words.tables.moreMeasures };
  return [
    ...CUBE_PARTS.flatMap((part) =>
      CELL_FIELDS.map((field) => ({
        ...cellNumber(part, field),
        header: `${fields[field]} ${capitalised(words.sexes[part])}`,
      })),
    ),
    ...(Object.keys(GAP_FIELDS) as readonly (keyof typeof GAP_FIELDS)[]).map((field) => ({
      ...gapNumber(field),
      header: measures[field],
    })),
    ...DISTRIBUTION_FIELDS.map((field) => ({
      ...distributionNumber(field),
      header: words.tables.distributions[field](words.sexes),
    })),
    ...(Object.keys(RESOURCE_FIELDS) as readonly (keyof typeof RESOURCE_FIELDS)[]).map((field) => ({
      ...resourceNumber(field),
      header: words.tables.resources[field](words.sexes),
    })),
  ];
}

/** Gives the cell of a value: the number itself, or the symbol for why there is none. */
function valueCell(estimate: Estimate | undefined): SpecCell {
  if (estimate === undefined) return SYMBOLS.emptyGroup;
  return isEstimated(estimate) ? estimate : SYMBOLS[estimate.notEstimable];
}

/** Gives the width of a column with the whole names of groups: that of the longest, within reason. */
function keyWidth({ groups }: Analysis, by: string): number {
  const lengths = groups.map(({ key }) => key[by]?.length ?? 0);
  return Math.min(
    WIDEST_KEY,
    lengths.reduce((most, length) => Math.max(most, length), NUMBER_WIDTH),
  );
}

/** Some comparisons that stand in one table, with how they are named. */
interface CubeTable {
  readonly id: string;
  readonly caption: string;
  readonly by: readonly string[];
  readonly groups: readonly GroupComparison[];
  /** Everybody, below the groups. */
  readonly overall?: Comparison;
}

/** Leaves out what no group has a value of, so that the sheet is no wider than it need be. */
function cubeTable(
  analysis: Analysis,
  words: Words,
  { id, caption, by, groups, overall }: CubeTable,
): TableBlock {
  const comparisons: readonly Comparison[] = [...groups, ...(overall === undefined ? [] : [overall])];
  const numbers = headedNumbers(words).filter(({ read }) =>
    comparisons.some((comparison) => typeof read(comparison) === 'number'),
  );
  const columns: readonly TableColumn[] = [
    { key: 'label', header: words.documents.cube.label, width: LABEL_WIDTH },
    ...by.map((header, index) => ({
      key: `by.${index}`,
      header: words.documents.columns.groupOf(header),
      width: keyWidth(analysis, header),
    })),
    ...numbers.map(({ column, header }) => ({
      key: column,
      header,
      numberFormat: CELL_FORMATS.general,
      width: NUMBER_WIDTH,
    })),
  ];
  const valuesOf = (comparison: Comparison): readonly SpecCell[] =>
    numbers.map(({ read }) => valueCell(read(comparison)));
  const { total } = words.documents;
  return {
    kind: 'table',
    id,
    caption,
    columns,
    rows: [
      ...groups.map((group) => ({
        kind: 'body' as const,
        cells: [shownLabel(groupLabel(group, words)), ...Object.values(group.key), ...valuesOf(group)],
      })),
      ...(overall === undefined
        ? []
        : [{ kind: 'total' as const, cells: [total, ...by.map(() => total), ...valuesOf(overall)] }]),
    ],
  };
}

/** A row a group and one for everybody, and a row a period where there are periods. */
function valueTables(analysis: Analysis, words: Words): readonly TableBlock[] {
  const { recipe, groups, overall, periods } = analysis;
  const { cube } = words.documents;
  const main = cubeTable(analysis, words, {
    id: CUBE_BLOCKS.groups,
    caption: cube.table,
    by: recipe.by ?? [],
    groups,
    overall,
  });
  if (periods === undefined || periods.length === 0) return [main];
  const byPeriod = cubeTable(analysis, words, {
    id: CUBE_BLOCKS.periods,
    caption: cube.periodsTable,
    by: Object.keys(periods[0]?.key ?? {}),
    groups: periods,
  });
  return [main, byPeriod];
}

/** What is not shown elsewhere and why, for whoever may see the data: this sheet shows the counts as they are. */
function hiddenTables(
  analysis: Analysis,
  words: Words,
  hidden: readonly HiddenCell[],
): readonly TableBlock[] {
  if (hidden.length === 0) return [];
  const { tables, sexes, formats } = words;
  const { hidden: said } = tables;
  const threshold = formats.count(analysis.recipe.smallCounts?.threshold ?? DEFAULT_THRESHOLD);
  const nameOf = (group: HiddenCell['group']): string =>
    Object.keys(group).length === 0 ? words.documents.total : shownLabel(groupLabel({ key: group }, words));
  return [
    {
      kind: 'table',
      id: 'hidden',
      caption: said.reasonsCaption,
      columns: [
        { key: 'group', header: said.group, width: LABEL_WIDTH },
        { key: 'cell', header: said.cell, width: LABEL_WIDTH / 2 },
        { key: 'reason', header: said.reason, width: LABEL_WIDTH },
      ],
      rows: hidden.map(({ group, cell, reason }) => ({
        kind: 'body',
        cells: [
          nameOf(group),
          capitalised(sexes[cell]),
          reason === 'primary' ? said.reasons.primary(threshold) : said.reasons.complementary,
        ],
      })),
    },
  ];
}

/** Whether the values are still those of the source: said here alone, and shown by every sheet that uses them. */
function statusBlock({ provenance }: Analysis, { tables, language }: Words): Block {
  const { status } = tables;
  return {
    kind: 'inputs',
    id: STATUS_FIELD,
    entries: [
      {
        label: status.label,
        ...statusInput,
        initial: statusText('current', provenance.date, language),
        fill: 'ours',
        highlights: [{ text: status.staleBegins, tone: 'attention' }],
      },
    ],
  };
}

function acrossBlocks(analysis: Analysis, words: Words): readonly TableBlock[] {
  const numbers = acrossNumbers(analysis, words);
  if (numbers.length === 0) return [];
  const { acrossTable, label, value } = words.documents.cube;
  return [
    {
      kind: 'table',
      id: CUBE_BLOCKS.across,
      caption: acrossTable,
      columns: [
        { key: 'label', header: label, width: LABEL_WIDTH },
        { key: 'value', header: value, numberFormat: CELL_FORMATS.general, width: NUMBER_WIDTH },
      ],
      rows: numbers.map((number) => ({ kind: 'body', cells: [number.label, valueCell(number.estimate)] })),
    },
  ];
}

/** The quarters by value, where there are any. */
function bandBlocks({ across }: Analysis, words: Words): readonly TableBlock[] {
  const { quartileBands: bands } = across;
  if (bands === undefined || isNotEstimable(bands)) return [];
  const { bands: said } = words.tables;
  const { label } = words.documents.cube;
  const headers = {
    women: words.sexes.women,
    men: words.sexes.men,
    total: words.sexes.total,
    womenShare: said.womenShare(words.sexes.women),
  };
  return [
    {
      kind: 'table',
      id: CUBE_BLOCKS.bands,
      caption: words.documents.cube.bandsTable,
      columns: [
        { key: 'label', header: label, width: LABEL_WIDTH },
        ...BAND_PARTS.map((part) => ({
          key: part,
          header: capitalised(headers[part]),
          numberFormat: CELL_FORMATS.general,
          width: NUMBER_WIDTH,
        })),
      ],
      rows: bands.map((band, row) => ({
        kind: 'body',
        cells: [said.names[row] ?? '', ...BAND_PARTS.map((part) => valueCell(band[part]))],
      })),
    },
  ];
}

/** Gives where the values come from, what was asked, and a checksum of the rows. */
function provenanceEntries(analysis: Analysis, words: Words): readonly KeyValue[] {
  const { provenance, population, recipe } = analysis;
  const { documents, formats } = words;
  const labels = documents.cube.provenance;
  const where = (recipe.where ?? []).map((filter) =>
    documents.notes.selection(filter.column, formats.list(filter.in.map(String))),
  );
  const count = (label: string, value: Estimate): KeyValue => ({
    label,
    value: valueCell(value),
    numberFormat: CELL_FORMATS.count,
  });
  return [
    { label: labels.sheet, value: provenance.sheet },
    { label: labels.address, value: provenance.address },
    { label: labels.date, value: provenance.date },
    count(labels.rowsRead, population.rowsRead),
    count(labels.rowsExcluded, population.rowsExcluded),
    count(labels.women, population.women),
    count(labels.men, population.men),
    count(labels.other, population.other),
    count(labels.unknown, population.unknown),
    { label: labels.measure, value: measureInWords(recipe, words.language) },
    { label: labels.groups, value: (recipe.by ?? [documents.cube.noGroups]).join(', ') },
    { label: labels.selection, value: where.length === 0 ? documents.cube.everything : where.join(' ') },
    { label: labels.recipe, value: JSON.stringify(recipe) },
    { label: labels.hash, value: provenance.hash },
  ];
}

/**
 * Makes the sheet that holds the values behind an analysis (*Underlag NN*): where they come from, then a row a group
 * and one for everybody, with every number of each sex. Values only, so that the formulas of the report lead here.
 * Takes the full analysis: small counts stand here too, and the sheet says so; so it does of what is hidden elsewhere.
 */
export function cubeDocument(
  analysis: Analysis,
  sheet: AnalysisSheet,
  hidden: readonly HiddenCell[] = [],
): SheetSpec {
  const words = wordsOf({ people: analysis.people ?? 'adults', ...sheet });
  const { cube, links, page } = words.documents;
  const number = sheetNumber(sheet);
  const title = cube.title(number, analysis.recipe.title);
  return {
    key: SHEET_KEYS.cube(sheet.id),
    name: cubeName(sheet),
    visible: true,
    tabColour: '#7F7F7F',
    page: {
      orientation: 'landscape',
      header: title,
      footer: page.footer(analysis.provenance.sheet, analysis.provenance.date),
      pageNumbers: page.pageNumbers,
      repeat: 'title',
      width: 'severalPages',
    },
    freeze: { block: 'title', columns: 1 },
    blocks: [
      { kind: 'title', id: 'title', text: title },
      { kind: 'link', id: 'toContents', text: links.contents, to: SHEET_KEYS.contents },
      {
        kind: 'paragraph',
        id: 'explanation',
        tone: 'body',
        lines: [cube.explanation, cube.notForPublishing],
      },
      statusBlock(analysis, words),
      { kind: 'keyValues', id: 'provenance', entries: provenanceEntries(analysis, words) },
      ...valueTables(analysis, words),
      ...acrossBlocks(analysis, words),
      ...bandBlocks(analysis, words),
      ...hiddenTables(analysis, words, hidden),
      {
        kind: 'inputs',
        id: 'comment',
        entries: [{ label: words.documents.comment, field: 'comment', ordinal: 1, initial: '' }],
      },
    ],
  };
}
