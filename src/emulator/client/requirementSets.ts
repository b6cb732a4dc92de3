/** The versions of ExcelApi that the host plays: Office LTSC 2021, LTSC 2024, Microsoft 365. */
export type ApiSets = '1.14' | '1.17' | '1.21';

/** Where the host says it runs. The web has limits that the desktop has not. */
export type Platform = 'web' | 'desktop';

type SetVersions = Readonly<Record<string, string>>;

/** What every supported client has besides ExcelApi; a set that is not listed is not supported. */
const SHARED_SETS: SetVersions = {
  AddinCommands: '1.3',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  SharedRuntime: '1.1',
};

/**
 * Answers `Office.context.requirements.isSetSupported`, which the client library also asks before it lets a
 * member through. A missing version asks for the set in any version.
 *
 * @example requirementSets('1.14')('ExcelApi', '1.17') // false
 */
export function requirementSets(apiSets: ApiSets): (name: string, minVersion?: string) => boolean {
  const sets: SetVersions = { ...SHARED_SETS, ExcelApi: apiSets };
  return (name, minVersion = '0.0') => {
    const version = sets[name];
    return version !== undefined && compareVersions(version, minVersion) >= 0;
  };
}

/** Negative, zero or positive as version `a` is older than, the same as or newer than `b` (1.9 < 1.14). */
export function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA === majorB ? minorA - minorB : majorA - majorB;
}
