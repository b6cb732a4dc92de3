import { LocaleType, Univer, mergeLocales } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnUs from '@univerjs/preset-sheets-core/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingEnUs from '@univerjs/preset-sheets-drawing/locales/en-US';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import { defaultTheme } from '@univerjs/themes';
import type { ChartSnapshot, TypedCell, WorkbookSnapshot } from '../host/hostMessages';
import { chartPicture } from './chartPicture';
import { univerWorkbook } from './univerWorkbook';

/** The grid on the page. */
export interface WorkbookGrid {
  /** Shows the workbook; the sheet that a person looks at stays in front unless the workbook has another one active. */
  readonly show: (workbook: WorkbookSnapshot, name: string) => Promise<void>;
  /** What a cell of a sheet shows, for whoever drives the page from outside; `''` where there is nothing. */
  readonly valueAt: (sheet: string, address: string) => string | number | boolean;
}

/** What a person does in the grid. */
export interface GridListeners {
  readonly onTyped: (cells: readonly TypedCell[]) => void;
  readonly onSheetChosen: (sheetId: string) => void;
}

const SET_VALUES = 'sheet.mutation.set-range-values';
const PIXELS_A_POINT = 4 / 3;

interface SetValuesParameters {
  readonly subUnitId: string;
  readonly cellValue?: Record<string, Record<string, { v?: unknown; f?: string | null } | null> | null>;
}

function typedCells({ subUnitId, cellValue = {} }: SetValuesParameters): TypedCell[] {
  return Object.entries(cellValue).flatMap(([row, cells]) =>
    Object.entries(cells ?? {})
      .filter(([, cell]) => cell === null || 'v' in cell || 'f' in cell)
      .map(([column, cell]) => ({
        sheetId: subUnitId,
        row: Number(row),
        column: Number(column),
        text: typeof cell?.f === 'string' && cell.f !== '' ? cell.f : String(cell?.v ?? ''),
      })),
  );
}

/** The grid calculates what a person types before the host has answered; only the typing is news. */
function isCalculated(options: object | undefined): boolean {
  return options !== undefined && ('fromFormula' in options || 'applyFormulaCalculationResult' in options);
}

function startUniver(container: HTMLElement): FUniver {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreEnUs, drawingEnUs) },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: false,
      toolbar: false,
      contextMenu: false,
      // The emulated host calculates; the grid only shows what it is told.
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsDrawingPreset(),
  ];
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(entry)) univer.registerPlugin(...entry);
    else univer.registerPlugin(entry);
  }
  return FUniver.newAPI(univer);
}

function pictureSource(chart: ChartSnapshot): string {
  const bytes = new TextEncoder().encode(chartPicture(chart));
  return `data:image/svg+xml;base64,${btoa(String.fromCharCode(...bytes))}`;
}

/** Starts the grid in an element. */
export function createWorkbookGrid(container: HTMLElement, listeners: GridListeners): WorkbookGrid {
  const api = startUniver(container);
  let showing = false;

  api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    if (showing || id !== SET_VALUES || isCalculated(options)) return;
    listeners.onTyped(typedCells(params as SetValuesParameters));
  });
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    if (!showing) listeners.onSheetChosen(activeSheet.getSheetId());
  });

  const drawCharts = async (workbook: WorkbookSnapshot): Promise<void> => {
    for (const sheet of workbook.sheets.filter(({ charts }) => charts.length > 0)) {
      const worksheet = api.getActiveWorkbook()?.getSheetBySheetId(sheet.id);
      if (!worksheet) continue;
      const pictures = sheet.charts.map((chart) =>
        worksheet
          .newOverGridImage()
          .setSource(pictureSource(chart), api.Enum.ImageSourceType.BASE64)
          .setColumn(0)
          .setRow(0)
          .setColumnOffset(Math.round(chart.left * PIXELS_A_POINT))
          .setRowOffset(Math.round(chart.top * PIXELS_A_POINT))
          .setWidth(Math.round(chart.width * PIXELS_A_POINT))
          .setHeight(Math.round(chart.height * PIXELS_A_POINT))
          .buildAsync(),
      );
      worksheet.insertImages(await Promise.all(pictures));
    }
  };

  const show = async (workbook: WorkbookSnapshot, name: string): Promise<void> => {
    showing = true;
    try {
      const old = api.getActiveWorkbook();
      if (old) api.disposeUnit(old.getId());
      const book = api.createWorkbook(univerWorkbook(workbook, name));
      book.setNumfmtLocal('sv');
      const active = book.getSheetBySheetId(workbook.activeSheetId);
      if (active) book.setActiveSheet(active);
      await drawCharts(workbook);
    } finally {
      // A picture that fails must not leave the grid deaf to what is typed.
      showing = false;
    }
  };

  const valueAt = (sheet: string, address: string): string | number | boolean =>
    api.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(address).getRawValue() ?? '';

  return { show, valueAt };
}
