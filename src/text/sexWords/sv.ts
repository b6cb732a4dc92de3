import type { SexWordsByAge } from './sexWords';

const others = { other: 'annat eller vill ej ange', unknown: 'uppgift saknas', total: 'totalt' };

/** The words for the sexes in Swedish. */
export const sexWordsSv: SexWordsByAge = {
  adults: { women: 'kvinnor', men: 'män', ...others },
  children: { women: 'flickor', men: 'pojkar', ...others },
  allAges: { women: 'flickor och kvinnor', men: 'pojkar och män', ...others },
};
