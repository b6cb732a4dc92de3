import { emulatorModel } from './emulatorModel';
import { groupByRace } from './groupByRace';
import { largestGaps } from './largestGaps';
import { openXlsx, writeXlsxFile } from './openXlsx';
import { readAndAnalyse } from './readAndAnalyse';
import { reportText } from './reportText';
import { responsiveness } from './responsiveness';
import type { SectionResult } from './result';
import { statistics } from './statistics';
import { suppression } from './suppression';
import { writeSheets } from './writeSheets';

/** The sections by the names that `scripts/bench.mjs` calls them, each in a process of its own. */
const SECTIONS: Readonly<Record<string, () => SectionResult | Promise<SectionResult>>> = {
  groupBy: groupByRace,
  readAndAnalyse,
  responsiveness,
  statistics,
  suppression,
  largestGaps,
  writeSheets,
  writeXlsxFile,
  openXlsx,
  emulatorModel,
};

const [name = '', out = ''] = process.argv.slice(2);
const section = SECTIONS[name];
if (section === undefined)
  throw new Error(`There is no section ${name}: ${Object.keys(SECTIONS).join(', ')}`);
const result = await section();
process.getBuiltinModule('node:fs').writeFileSync(out, JSON.stringify(result));
console.log(reportText(result));
// A rival's engine may keep the process alive.
process.exit(0);
