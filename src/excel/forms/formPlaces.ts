import { FILLED, OPEN_TABLE_PREFIX, OWN_NAMES } from '../../sheets';
import type { Area, FormInput } from '../../vocabulary';
import { namedArea } from '../namedArea';

/** Where people fill in on one of our sheets, as its hidden names say. */
export interface FormPlaces {
  readonly inputs: readonly (Pick<FormInput, 'field' | 'ordinal' | 'locked'> & { readonly area: Area })[];
  readonly tables: readonly { readonly id: string; readonly area: Area }[];
}

const INPUT_NAME = new RegExp(`^${OWN_NAMES}(${FILLED})?([A-Za-z][A-Za-z0-9]*)_(\\d+)$`);

/** Finds the inputs and open tables among the names of a sheet. */
export function formPlaces(
  names: readonly { readonly name: string; readonly formula: unknown }[],
): FormPlaces {
  const places = names.flatMap(({ name, formula }) => {
    const area = namedArea(formula);
    return area === undefined ? [] : [{ name, area }];
  });
  return {
    inputs: places.flatMap(({ name, area }) => {
      const [, filled, field = '', ordinal] = INPUT_NAME.exec(name) ?? [];
      return ordinal === undefined || name.startsWith(OPEN_TABLE_PREFIX)
        ? []
        : [{ field, ordinal: Number(ordinal), locked: filled !== undefined, area }];
    }),
    tables: places.flatMap(({ name, area }) =>
      name.startsWith(OPEN_TABLE_PREFIX) ? [{ id: name.slice(OPEN_TABLE_PREFIX.length), area }] : [],
    ),
  };
}
