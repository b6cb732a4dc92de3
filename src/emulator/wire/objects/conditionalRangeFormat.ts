import type { ConditionalFormatModel, StylePatch } from '../../model';
import { asBoolean, asColor, asText } from '../accept';
import type { Accept } from '../accept';
import type { HostObject, ObjectKind, Property } from '../hostObject';

/** How the cells look for which a conditional format is true. */
export function conditionalRangeFormatOf(format: ConditionalFormatModel): HostObject<ConditionalFormatModel> {
  return { kind: conditionalRangeFormatKind, state: format };
}

function patched<T>(
  pick: (patch: StylePatch) => T | undefined,
  change: (value: T) => StylePatch,
  accept: Accept<T>,
): Property<ConditionalFormatModel> {
  return {
    get: ({ format }) => pick(format) ?? null,
    set: (state, value) => {
      const patch = change(accept(value));
      const font = { ...state.format.font, ...patch.font };
      state.format = {
        ...state.format,
        ...patch,
        ...(Object.keys(font).length > 0 ? { font } : {}),
      };
    },
  };
}

const conditionalRangeFormatKind: ObjectKind<ConditionalFormatModel> = {
  name: 'ConditionalRangeFormat',
  members: {
    numberFormat: patched(
      (patch) => patch.numberFormat,
      (numberFormat) => ({ numberFormat }),
      asText,
    ),
    fill: { open: (state) => ({ kind: conditionalFillKind, state }) },
    font: { open: (state) => ({ kind: conditionalFontKind, state }) },
  },
};

const conditionalFillKind: ObjectKind<ConditionalFormatModel> = {
  name: 'ConditionalRangeFill',
  members: {
    color: patched(
      (patch) => patch.fill,
      (fill) => ({ fill }),
      asColor,
    ),
  },
};

const conditionalFontKind: ObjectKind<ConditionalFormatModel> = {
  name: 'ConditionalRangeFont',
  members: {
    bold: patched(
      (patch) => patch.font?.bold,
      (bold) => ({ font: { bold } }),
      asBoolean,
    ),
    italic: patched(
      (patch) => patch.font?.italic,
      (italic) => ({ font: { italic } }),
      asBoolean,
    ),
    color: patched(
      (patch) => patch.font?.color,
      (color) => ({ font: { color } }),
      asColor,
    ),
  },
};

/** The kinds of this file, for the list of what is supported. */
export const conditionalRangeFormatKinds: readonly ObjectKind<ConditionalFormatModel>[] = [
  conditionalRangeFormatKind,
  conditionalFillKind,
  conditionalFontKind,
];
