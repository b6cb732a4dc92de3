import type { ColumnReason } from '../../intake';
import type { Language } from '../language';
import { columnsEn } from './en';
import type { ColumnTexts } from './sv';
import { columnsSv } from './sv';

const TEXTS: Readonly<Record<Language, ColumnTexts>> = { sv: columnsSv, en: columnsEn };

/** Says why a column was read as it was: what it is used as, then what it holds. */
export function columnReasonText({ role, word, type }: ColumnReason, language: Language): string {
  const { headingSays, roles, types } = TEXTS[language];
  const use = role === 'heading' && word !== undefined ? headingSays(word) : roles[role];
  return role === 'workedOut' || role === 'sheetName' || role === 'empty' ? use : `${use} ${types[type]}`;
}
