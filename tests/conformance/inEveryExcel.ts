import type { BehaviourId } from '../../src/emulator/behaviours';
import { startEmulatedExcel } from '../../src/emulator';
import type { EmulatedExcel } from '../../src/emulator';

/** Every client that the add-in has to run in: the oldest and the newest requirement set, web and desktop. */
const CLIENTS = (['1.14', '1.21'] as const).flatMap((apiSets) =>
  (['web', 'desktop'] as const).map((platform) => ({ apiSets, platform })),
);

/**
 * Runs the scripts of a feature once in every client, each with a fresh Excel. The behaviours are those of the
 * table that the scripts try; behaviours.test.ts sees to it that none is left out.
 */
export function inEveryExcel(
  feature: string,
  behaviours: readonly BehaviourId[],
  scripts: (start: () => EmulatedExcel) => void,
): void {
  describe.each(CLIENTS)(
    `${feature} at ExcelApi $apiSets on $platform (${behaviours.join(', ')})`,
    (client) => {
      scripts(() => startEmulatedExcel(client));
    },
  );
}
