import { startEmulatedExcel } from '../../src/emulator/startEmulatedExcel';
import type { EmulatedExcel } from '../../src/emulator/startEmulatedExcel';

/** Every client that the add-in has to run in: the oldest and the newest requirement set, web and desktop. */
export const HOSTS = (['1.14', '1.21'] as const).flatMap((apiSets) =>
  (['web', 'desktop'] as const).map((platform) => ({ apiSets, platform })),
);

/** Runs the scripts of a feature once in every client, each with a fresh Excel. */
export function inEveryExcel(feature: string, scripts: (start: () => EmulatedExcel) => void): void {
  describe.each(HOSTS)(`${feature} at ExcelApi $apiSets on $platform`, (settings) => {
    scripts(() => startEmulatedExcel(settings));
  });
}
