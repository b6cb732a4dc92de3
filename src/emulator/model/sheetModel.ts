import type { RangeAddress } from './address';
import { boundingRange } from './address';
import type { CommentModel, HyperlinkModel, NoteModel } from './annotations';
import { CellStore } from './cellStore';
import type { ChartModel } from './chart';
import { FormatStore } from './formatStore';
import { NameCollection } from './namedItem';
import type { PageLayoutModel } from './pageLayout';
import { defaultPageLayout } from './pageLayout';
import type { SheetProtectionModel } from './protection';
import { defaultProtectionOptions } from './protection';
import type { ConditionalFormatModel, DataValidationModel } from './rules';
import type { StyleTable } from './styleTable';
import type { TableModel } from './tableModel';
import type { TextPool } from './textPool';

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface AutoFilterModel {
  range: RangeAddress;
  /** Values that a column (counted from the range's left edge) lets through. */
  criteria: Map<number, readonly string[]>;
}

/** What the sheets of a workbook share. */
export interface SheetSurroundings {
  readonly texts: TextPool;
  readonly styles: StyleTable;
}

/** Understands one worksheet. Its name changes only through the workbook, which keeps references right. */
export class SheetModel {
  readonly cells: CellStore;
  readonly formats: FormatStore;
  readonly names = new NameCollection();
  readonly customProperties = new Map<string, string>();

  visibility: SheetVisibility = 'Visible';
  /** `#RRGGBB`, or '' for none. */
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  zoomPercent = 100;
  /** Width of columns that have none of their own, in points. */
  standardWidth = 48;
  /** Height of rows that have none of their own, in points. */
  standardHeight = 15;
  /** In points, by column. */
  readonly columnWidths = new Map<number, number>();
  /** In points, by row. */
  readonly rowHeights = new Map<number, number>();
  /** Depth of grouping, by row and by column. */
  readonly rowOutlineLevels = new Map<number, number>();
  readonly columnOutlineLevels = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();

  merges: RangeAddress[] = [];
  /** How many rows and columns stand still; 0 for none. */
  freezePanes = { rows: 0, columns: 0 };
  autoFilter: AutoFilterModel | undefined;
  tables: TableModel[] = [];
  charts: ChartModel[] = [];
  validations: DataValidationModel[] = [];
  conditionalFormats: ConditionalFormatModel[] = [];
  hyperlinks: HyperlinkModel[] = [];
  comments: CommentModel[] = [];
  notes: NoteModel[] = [];
  pageLayout: PageLayoutModel = defaultPageLayout();
  protection: SheetProtectionModel = {
    protected: false,
    password: '',
    storedHash: '',
    options: defaultProtectionOptions(),
  };

  constructor(
    readonly id: string,
    public name: string,
    surroundings: SheetSurroundings,
  ) {
    this.cells = new CellStore(surroundings.texts);
    this.formats = new FormatStore(surroundings.styles);
  }

  /** The smallest rectangle in use, or undefined for a blank sheet. */
  usedRange(of: 'values' | 'valuesAndFormats'): RangeAddress | undefined {
    const values = this.cells.usedRange();
    if (of === 'values') return values;
    const formats = this.formats.usedRange();
    return values && formats ? boundingRange(values, formats) : (values ?? formats);
  }
}
