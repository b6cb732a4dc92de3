import type { ObjectKind } from './hostObject';
import { applicationKinds } from './objects/application';
import { autoFilterKind } from './objects/autoFilter';
import { chartKinds } from './objects/chart';
import { chartAxisKinds } from './objects/chartAxes';
import { chartCollectionKind } from './objects/chartCollection';
import { chartSeriesKinds } from './objects/chartSeries';
import { commentCollectionKind, commentKind } from './objects/comments';
import { conditionalFormatKinds } from './objects/conditionalFormat';
import { conditionalFormatCollectionKind } from './objects/conditionalFormatCollection';
import { conditionalRangeFormatKinds } from './objects/conditionalRangeFormat';
import { customXmlKinds } from './objects/customXmlParts';
import { dataValidationKind } from './objects/dataValidation';
import { documentPropertyKinds } from './objects/documentProperties';
import { freezePanesKind } from './objects/freezePanes';
import { namedItemCollectionKind, namedItemKind } from './objects/namedItems';
import { pageLayoutKinds } from './objects/pageLayout';
import { rangeKind } from './objects/range';
import { rangeAreasKinds } from './objects/rangeAreas';
import { rangeBorderKinds } from './objects/rangeBorders';
import { rangeFormatKinds } from './objects/rangeFormat';
import { rangeViewKind } from './objects/rangeView';
import { settingCollectionKind, settingKind } from './objects/settings';
import { shapeCollectionKind, shapeKind } from './objects/shapes';
import { styleKinds } from './objects/styles';
import { tableKind } from './objects/table';
import { tableCollectionKind, tableScopedCollectionKind } from './objects/tableCollection';
import { tablePartKinds } from './objects/tableColumns';
import { workbookKinds } from './objects/workbook';
import { worksheetKind } from './objects/worksheet';
import { worksheetCollectionKind } from './objects/worksheetCollection';
import { worksheetCustomPropertyKinds } from './objects/worksheetCustomProperties';
import { worksheetProtectionKind } from './objects/worksheetProtection';

const KINDS: readonly ObjectKind<never>[] = [
  ...workbookKinds,
  worksheetCollectionKind,
  worksheetKind,
  worksheetProtectionKind,
  ...worksheetCustomPropertyKinds,
  freezePanesKind,
  ...pageLayoutKinds,
  autoFilterKind,
  rangeKind,
  rangeViewKind,
  ...rangeAreasKinds,
  ...rangeFormatKinds,
  ...rangeBorderKinds,
  dataValidationKind,
  conditionalFormatCollectionKind,
  ...conditionalFormatKinds,
  ...conditionalRangeFormatKinds,
  tableCollectionKind,
  tableScopedCollectionKind,
  tableKind,
  ...tablePartKinds,
  namedItemCollectionKind,
  namedItemKind,
  chartCollectionKind,
  ...chartKinds,
  ...chartAxisKinds,
  ...chartSeriesKinds,
  shapeCollectionKind,
  shapeKind,
  commentCollectionKind,
  commentKind,
  ...customXmlKinds,
  ...documentPropertyKinds,
  settingCollectionKind,
  settingKind,
  ...styleKinds,
  ...applicationKinds,
];

/**
 * Every member of the Excel API that the host knows, as `Class.member`, in order; whatever is not here fails
 * as ApiNotFound. The client library's own hidden members are left out.
 */
export function supportedMembers(): readonly string[] {
  const members = KINDS.flatMap(({ name, members: table, items }) => [
    ...Object.entries(table)
      .filter(([, member]) => !('isHidden' in member))
      .map(([member]) => `${name}.${member}`),
    ...(items ? [`${name}.items`] : []),
  ]);
  return [...new Set(members.filter((member) => !member.includes('._')))].sort();
}
