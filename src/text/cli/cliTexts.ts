import type { Language } from '../language';
import { cliEn } from './en';
import type { CliTexts } from './sv';
import { cliSv } from './sv';

/** Gives the words of the command line in a language. */
export function cliTexts(language: Language): CliTexts {
  return language === 'sv' ? cliSv : cliEn;
}
