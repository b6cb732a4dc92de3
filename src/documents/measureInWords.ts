import type { Language } from '../text';
import { documentTexts } from '../text';
import type { Recipe } from '../vocabulary';

/** Says what a recipe measures. @example measureInWords(recipe, 'sv') // 'Andel med Bifall i kolumnen Beslut' */
export function measureInWords({ measure, title }: Recipe, language: Language): string {
  const { documents, formats } = documentTexts(language);
  const words = documents.cube.measure;
  switch (measure.kind) {
    case 'count':
      return words.count;
    case 'share':
      return words.share(measure.column ?? title, formats.list((measure.positive ?? []).map(String)));
    case 'mean':
      return words.mean(measure.column ?? title);
    case 'resource':
      return words.resource(measure.column ?? title);
    case 'rate':
      return words.rate(formats.count(measure.per));
  }
}
