/**
 * How sure we are of a behaviour: Microsoft documents it, somebody has recorded it from real Excel, or we
 * assume it from general knowledge. Nothing is verified by silence.
 */
export type Basis = 'documented' | 'recorded' | 'assumed';

export interface Behaviour {
  /** What the host does. */
  readonly what: string;
  readonly basis: Basis;
  /** Where it stands: a documentation page, an issue, or the client library itself. */
  readonly source: string;
  /** The number that the host enforces, where the behaviour is a limit. */
  readonly limit?: number;
}

const LIMITS_PAGE = 'Office Add-ins docs: concepts/resource-limits-and-performance-optimization';
const PERFORMANCE_PAGE = 'Office Add-ins docs: excel/performance';
const ERRORS_PAGE = 'Office Add-ins docs: testing/application-specific-api-error-handling';
const SPECIFICATIONS = 'Microsoft Support: Excel specifications and limits';
const NULL_PAGE = 'Office Add-ins docs: excel/excel-add-ins-ranges-set-get-values';
const TYPES = 'doc comments of @types/office-js 1.0.612';
const LIBRARY = '@microsoft/office-js 1.1.110, excel-web-16.00.debug.js';

/** Everything in which the emulated host claims to behave as Excel does, beyond storing what it is given. */
export const BEHAVIOURS = {
  requestPayload: {
    what: 'A request of more than 5 MB to Excel on the web is refused as RequestPayloadSizeLimitExceeded before anything is done.',
    basis: 'documented',
    source: LIMITS_PAGE,
    limit: 5_000_000,
  },
  responsePayload: {
    what: 'A response of more than 5 MB from Excel on the web becomes ResponsePayloadSizeLimitExceeded; what the request changed stays changed.',
    basis: 'documented',
    source: LIMITS_PAGE,
    limit: 5_000_000,
  },
  rangeCells: {
    what: 'Reading values, formulas, texts or formats of more than 5,000,000 cells gives null without an error, or RangeExceedsLimit; cellCount is right all the same.',
    basis: 'documented',
    source: `${LIMITS_PAGE}; office-js issue 6781`,
    limit: 5_000_000,
  },
  operationCells: {
    what: 'Changing more than 33,554,000 cells at once on the web is refused as OperationCellsExceedLimit.',
    basis: 'documented',
    source: ERRORS_PAGE,
    limit: 33_554_000,
  },
  unboundedRange: {
    what: 'Whole columns and rows give null for values, formulas, texts and number formats, and refuse to have them set.',
    basis: 'documented',
    source: 'Office Add-ins docs: excel/excel-add-ins-ranges-unbounded',
  },
  addressLength: {
    what: 'An address text is cut at 8,192 characters.',
    basis: 'documented',
    source: 'Office Add-ins docs: excel/excel-add-ins-troubleshooting',
    limit: 8_192,
  },
  formulaLength: {
    what: 'A formula of more than 8,192 characters is refused as FormulaLengthExceedsLimit.',
    basis: 'assumed',
    source: `${SPECIFICATIONS} give the length, ${ERRORS_PAGE} the code for the bytecode`,
    limit: 8_192,
  },
  formulaSyntax: {
    what: 'A formula whose brackets or quotes do not close, or with semicolons between arguments, is refused as InvalidArgument.',
    basis: 'assumed',
    source: 'how Excel treats typing; office-js issue 1559 has formulas in en-US',
  },
  cellText: {
    what: 'A text of more than 32,767 characters in a cell is refused as InvalidArgument.',
    basis: 'assumed',
    source: `${SPECIFICATIONS} give the length, not the code`,
    limit: 32_767,
  },
  rowHeight: {
    what: 'A row height over 409 points is refused as InvalidArgument.',
    basis: 'assumed',
    source: `${SPECIFICATIONS} give the height, not the code`,
    limit: 409,
  },
  shapeMismatch: {
    what: 'An array that has not the shape of the range is refused as InvalidArgument.',
    basis: 'recorded',
    source: 'office-js issue 1025',
  },
  nullUnchanged: {
    what: 'null in an array leaves the cell as it is, and so do NaN, undefined and infinities, which become null on the wire.',
    basis: 'documented',
    source: `${NULL_PAGE}; the wire: ${LIBRARY}`,
  },
  scalarBroadcast: {
    what: 'A single value set on a range goes to every cell of it.',
    basis: 'documented',
    source: 'Office Add-ins docs: develop/application-specific-api-model',
  },
  typedText: {
    what: 'Texts set as values or formulas are read as if typed in an en-US Excel: numbers, dates, truth values, formulas, and a leading apostrophe for text.',
    basis: 'documented',
    source: `${NULL_PAGE}; office-js issues 1559 and 6687`,
  },
  textFormat: {
    what: 'In a cell formatted as text (@) a typed number or formula stays text.',
    basis: 'assumed',
    source: 'how Excel treats typing',
  },
  sheetNames: {
    what: 'Sheet names that are blank, longer than 31 characters, hold / \\ ? * : [ ] or begin or end with an apostrophe are refused as InvalidArgument.',
    basis: 'documented',
    source: TYPES,
    limit: 31,
  },
  sheetNameTaken: {
    what: 'A sheet name that is taken, in whatever case, is refused as ItemAlreadyExists.',
    basis: 'recorded',
    source: 'office-scripts-docs issue 560',
  },
  lastVisibleSheet: {
    what: 'The last visible sheet can be neither deleted nor hidden (InvalidOperation).',
    basis: 'assumed',
    source: 'how Excel behaves; the code is our guess',
  },
  veryHiddenSheet: {
    what: 'A very hidden sheet cannot be deleted (InvalidOperation).',
    basis: 'documented',
    source: TYPES,
  },
  structureProtection: {
    what: 'In a workbook with protected structure, sheets cannot be added, removed, renamed, moved or hidden (AccessDenied).',
    basis: 'assumed',
    source: 'how Excel behaves; the code is our guess',
  },
  lockedCells: {
    what: 'Writing to a range of a protected sheet with a locked cell in it is refused as AccessDenied, even when null stands at the locked cell.',
    basis: 'assumed',
    source: 'microsoft-graph-docs issue 4546 records it for the same engine',
  },
  protectTwice: {
    what: 'Protecting a sheet that is protected already fails (InvalidOperation).',
    basis: 'documented',
    source: `${TYPES}: "fails if the worksheet is already protected"; the code is our guess`,
  },
  protectedActions: {
    what: 'Formatting, column widths, tables, charts, rules and inserted rows on a protected sheet need its permission (AccessDenied).',
    basis: 'assumed',
    source: 'how Excel behaves',
  },
  itemNotFound: {
    what: 'getItem for what does not exist fails at the sync as ItemNotFound; getItemOrNullObject gives a null object.',
    basis: 'documented',
    source: ERRORS_PAGE,
  },
  nullObjectActions: {
    what: 'Calling a method on a null object or setting its properties fails as ItemNotFound; what is reached through it is null too.',
    basis: 'assumed',
    source: 'the code is our guess',
  },
  batchAbort: {
    what: 'The first action that fails ends the batch; earlier ones stay done. The error names class and member.',
    basis: 'recorded',
    source: `Error.ActionIndex in the protocol of ${LIBRARY}`,
  },
  unknownMember: {
    what: 'A member that the host does not know fails by name as ApiNotFound.',
    basis: 'assumed',
    source: 'the rule of this house; Excel itself may say InvalidArgument',
  },
  misspeltProperty: {
    what: 'Setting a property that the API has not fails at once. Excel takes it without a word; this is stricter.',
    basis: 'assumed',
    source: 'the rule of this house',
  },
  requirementSets: {
    what: 'A member of a requirement set above the one that is played fails in the client as ApiNotFound.',
    basis: 'documented',
    source: LIBRARY,
  },
  trackedRanges: {
    what: 'A range kept from one sync to the next follows its cells when rows or columns are inserted or deleted.',
    basis: 'documented',
    source: TYPES,
  },
  cellEdit: {
    what: 'While a cell is being edited, requests fail as InvalidOperationInCellEditMode unless they asked to wait.',
    basis: 'documented',
    source: 'Office Add-ins docs: excel/excel-add-ins-delay-in-cell-edit',
  },
  usedRange: {
    what: 'The used range of a blank sheet is A1; getUsedRangeOrNullObject of it is null, and valuesOnly leaves formats out.',
    basis: 'documented',
    source: TYPES,
  },
  tableNames: {
    what: 'Table names follow the rules of defined names and are unique in the workbook (InvalidArgument).',
    basis: 'recorded',
    source: 'office-js issue 551',
    limit: 255,
  },
  tableOverlap: {
    what: 'A table cannot lie over another table or merged cells (MergedRangeConflict).',
    basis: 'documented',
    source: ERRORS_PAGE,
  },
  tableHeaders: {
    what: 'Header cells of a table are texts and unique; a table without headers gets a header row and its data move down.',
    basis: 'documented',
    source: TYPES,
  },
  tableResize: {
    what: 'A table can only be resized to a range that keeps its header row and overlaps it.',
    basis: 'documented',
    source: TYPES,
  },
  namedItems: {
    what: 'Defined names follow Excel’s lexical rules (InvalidArgument) and are unique within their scope (ItemAlreadyExists).',
    basis: 'assumed',
    source: 'office-js issue 2834 for the rules; the codes are our guess',
  },
  validationRules: {
    what: 'A validation has exactly one rule; its texts are at most 255 characters long (InvalidArgument).',
    basis: 'documented',
    source: 'Office Add-ins docs: excel/excel-add-ins-data-validation',
    limit: 255,
  },
  conditionalFormats: {
    what: 'The newest conditional format stands first; reading the part of another kind of rule fails or gives a null object.',
    basis: 'documented',
    source: TYPES,
  },
  emptyChart: {
    what: 'A chart of empty cells is refused as EmptyChartSeries.',
    basis: 'documented',
    source: ERRORS_PAGE,
  },
  chartSeriesValues: {
    what: 'A series added to a chart is empty until its values and categories are set.',
    basis: 'recorded',
    source: 'office-js issue 2927',
  },
  combinedChart: {
    what: 'A series may be drawn as another kind of chart than the others, its fill or its line may be taken away, and the legend may leave it out.',
    basis: 'documented',
    source: TYPES,
  },
  chartAlternativeText: {
    what: 'The sheet’s shapes hold its charts as Unsupported shapes under their names, which is where a chart’s alternative text can be set.',
    basis: 'assumed',
    source: 'no member of Chart has it; Excel keeps charts among the shapes of a sheet',
  },
  customPropertyKey: {
    what: 'The key of a worksheet custom property has at most 255 characters (InvalidArgument).',
    basis: 'documented',
    source: TYPES,
    limit: 255,
  },
  documentProperty: {
    what: 'Keys and values of document properties are cut at 255 characters without a word.',
    basis: 'documented',
    source: TYPES,
    limit: 255,
  },
  settingSize: {
    what: 'Settings of more than 1 MB together are refused as InvalidArgument.',
    basis: 'recorded',
    source: 'office-js issues 621 and 3957',
    limit: 1_000_000,
  },
  customXml: {
    what: 'A custom XML part that is not well formed is refused as InvalidArgument; parts are found by namespace.',
    basis: 'assumed',
    source: 'how Excel behaves; the code is our guess',
  },
  freezePanes: {
    what: 'freezeAt freezes the rows above and the columns left of the end of the range; no frozen panes give a null object.',
    basis: 'documented',
    source: TYPES,
  },
  pageLayout: {
    what: 'Print titles must be whole rows or columns; the zoom is set as a whole.',
    basis: 'documented',
    source: TYPES,
  },
  printScale: {
    what: 'A print scale is 10 to 400 percent (InvalidArgument).',
    basis: 'documented',
    source: TYPES,
    limit: 400,
  },
  headerFooterLength: {
    what: 'A header or footer of more than 255 characters is refused as InvalidArgument.',
    basis: 'assumed',
    source: `${SPECIFICATIONS} give the length, not the code`,
    limit: 255,
  },
  comments: {
    what: 'A comment belongs to one cell (InvalidArgument), and a text address must name the sheet.',
    basis: 'documented',
    source: TYPES,
  },
  calculation: {
    what: 'Formulas are up to date when they are read, unless calculation is manual or suspended until the next sync.',
    basis: 'documented',
    source: PERFORMANCE_PAGE,
  },
  events: {
    what: 'Changes of cells and sheets reach listeners, the add-in’s own too, unless events are switched off.',
    basis: 'documented',
    source: 'Office Add-ins docs: excel/excel-add-ins-events',
  },
  eventDetails: {
    what: 'A change event has details only when one cell was changed.',
    basis: 'recorded',
    source: 'office-js issues 5308 and 5347',
  },
  severalAreas: {
    what: 'What is set on several areas at once is set on each of them; lines along their edges run around each.',
    basis: 'assumed',
    source:
      'Office Add-ins docs: excel/excel-add-ins-multiple-ranges tell of the properties, not of the lines',
  },
} as const satisfies Readonly<Record<string, Behaviour>>;

export type BehaviourId = keyof typeof BEHAVIOURS;

type LimitId = {
  [Id in BehaviourId]: (typeof BEHAVIOURS)[Id] extends { readonly limit: number } ? Id : never;
}[BehaviourId];

/** The number that the host enforces for a behaviour. */
export function limitOf(id: LimitId): number {
  return BEHAVIOURS[id].limit;
}
