import type { SexWordsByAge } from './sexWords';

const others = { other: 'other or not stated', unknown: 'not known', total: 'total' };

/** The words for the sexes in English. */
export const sexWordsEn: SexWordsByAge = {
  adults: { women: 'women', men: 'men', ...others },
  children: { women: 'girls', men: 'boys', ...others },
  allAges: { women: 'girls and women', men: 'boys and men', ...others },
};
