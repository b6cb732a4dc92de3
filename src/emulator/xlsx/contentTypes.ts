const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** For a workbook without macros; one that was read keeps the type that it had. */
export const WORKBOOK_TYPE = `${SPREADSHEET}.sheet.main+xml`;

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^xl\/worksheets\/[^/]+\.xml$/, `${SPREADSHEET}.worksheet+xml`],
  [/^xl\/styles\.xml$/, `${SPREADSHEET}.styles+xml`],
  [/^xl\/sharedStrings\.xml$/, `${SPREADSHEET}.sharedStrings+xml`],
  [/^xl\/theme\//, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  [/^xl\/tables\//, `${SPREADSHEET}.table+xml`],
  [/^xl\/comments[^/]*\.xml$/, `${SPREADSHEET}.comments+xml`],
  [/^xl\/threadedComments\//, 'application/vnd.ms-excel.threadedcomments+xml'],
  [/^xl\/persons\//, 'application/vnd.ms-excel.person+xml'],
  [/^xl\/drawings\/[^/]+\.xml$/, 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  [/^xl\/charts\/[^/]+\.xml$/, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  [/^xl\/customProperty[^/]*\.bin$/, `${SPREADSHEET}.customProperty`],
  [
    /^customXml\/itemProps[^/]*\.xml$/,
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  ],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  [/^docProps\/custom\.xml$/, 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
];

/** The content type of a part that we write, by its path. */
export function contentTypeOf(path: string): string | undefined {
  return TYPES.find(([pattern]) => pattern.test(path))?.[1];
}
