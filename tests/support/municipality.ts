import type { PlanSettings, UnitSetting } from '../../src/plan';

/** Names of units as municipalities have them; a number tells namesakes apart. */
const SERVICES = ['Hemtjänst', 'Förskola', 'Grundskola', 'Fritid', 'Bibliotek', 'Gata och park'];

/** How many committees, departments and units a municipality has. */
export interface MunicipalitySize {
  readonly committees: number;
  readonly departments: number;
  readonly units: number;
}

/** Gives the settings of a municipality: departments are dealt out to committees, units to departments. */
export function municipality({ committees, departments, units }: MunicipalitySize): PlanSettings {
  return {
    municipality: 'Exempelkommun',
    year: 2026,
    vision: { name: 'Vision 11 000' },
    organisation: dealt(committees).map((committee) => ({
      name: `Nämnd ${String(committee)}`,
      level: 'committee',
      children: dealt(departments, committee, committees).map((department) => ({
        name: `Förvaltning ${String(department)}`,
        level: 'department',
        manager: `Chef ${String(department)}`,
        mainProcesses: [`Huvudprocess ${String(department)}`],
        children: dealt(units, department, departments).map(unitSetting),
      })),
    })),
  };
}

function unitSetting(unit: number): UnitSetting {
  return {
    name: `${SERVICES[unit % SERVICES.length] ?? ''} ${String(unit)}`,
    level: 'unit',
    manager: `Enhetschef ${String(unit)}`,
    subProcesses: [`Delprocess ${String(unit)}`],
  };
}

/** The numbers from 1 to `count` that fall to `to` of `of`. */
function dealt(count: number, to = 1, of = 1): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1).filter(
    (number) => (number - 1) % of === to - 1,
  );
}
