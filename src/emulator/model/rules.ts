import type { StylePatch } from './cellStyle';
import type { RangeAddress } from './address';

export type ValidationType =
  'None' | 'WholeNumber' | 'Decimal' | 'List' | 'Date' | 'Time' | 'TextLength' | 'Custom';
export type ComparisonOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqualTo'
  | 'LessThanOrEqualTo';

/** A rule for what may be typed into some cells. Formulas stand as Office.js gives them: `=A1` or a literal. */
export interface DataValidationModel {
  ranges: RangeAddress[];
  type: ValidationType;
  operator: ComparisonOperator;
  /** For lists: `=Listor!$A$2:$A$9`, `=namn`, or a comma list. */
  formula1: string;
  formula2: string;
  inCellDropDown: boolean;
  ignoreBlanks: boolean;
  prompt: { title: string; message: string; showPrompt: boolean };
  errorAlert: {
    title: string;
    message: string;
    showAlert: boolean;
    style: 'Stop' | 'Warning' | 'Information';
  };
}

export interface ScalePoint {
  readonly type:
    'LowestValue' | 'HighestValue' | 'Number' | 'Percent' | 'Percentile' | 'Formula' | 'Automatic';
  readonly formula: string;
  readonly color: string;
}

export interface IconPoint {
  readonly type: 'Number' | 'Percent' | 'Percentile' | 'Formula';
  readonly formula: string;
  readonly operator: 'GreaterThan' | 'GreaterThanOrEqual';
}

export type ConditionalRule =
  | {
      readonly kind: 'CellValue';
      readonly operator: ComparisonOperator;
      readonly formula1: string;
      readonly formula2: string;
    }
  | { readonly kind: 'Custom'; readonly formula: string }
  | {
      readonly kind: 'ContainsText';
      readonly operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';
      readonly text: string;
    }
  | { readonly kind: 'ColorScale'; readonly points: readonly ScalePoint[] }
  | {
      readonly kind: 'DataBar';
      readonly color: string;
      readonly minimum: ScalePoint;
      readonly maximum: ScalePoint;
      readonly showValue: boolean;
    }
  | {
      readonly kind: 'IconSet';
      readonly style: string;
      readonly points: readonly IconPoint[];
      readonly reversed: boolean;
      readonly showValue: boolean;
    }
  /** A rule of a kind that the host does not work with, kept as it stood in the file. */
  | { readonly kind: 'Other'; readonly xml: string };

export interface ConditionalFormatModel {
  readonly id: string;
  ranges: RangeAddress[];
  /** 0 is judged first. */
  priority: number;
  stopIfTrue: boolean;
  /** Applied by CellValue, Custom and ContainsText rules. */
  format: StylePatch;
  rule: ConditionalRule;
}
