import type { UnitLevel } from '../level';
import type { UnitSetting } from '../settings/planSettings';

/** Understands a unit as somebody wants it, before it is known which of the units that there are it is. */
export interface WantedUnit {
  readonly id?: string;
  readonly name: string;
  readonly level: UnitLevel;
  /** Where in the list of wanted units the one above stands; always earlier. Absent for committees. */
  readonly parent?: number;
  /** What is absent stays as it is. */
  readonly manager?: string;
  readonly mainProcesses?: readonly string[];
  readonly subProcesses?: readonly string[];
}

/** Lists the units of settings, each after the one above it. */
export function wantedOfSettings(settings: readonly UnitSetting[]): readonly WantedUnit[] {
  const wanted: WantedUnit[] = [];
  const add = ({ children = [], ...unit }: UnitSetting, parent?: number): void => {
    const place = wanted.push(parent === undefined ? unit : { ...unit, parent }) - 1;
    for (const child of children) add(child, place);
  };
  for (const unit of settings) add(unit);
  return wanted;
}
