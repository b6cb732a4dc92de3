import { wordPairs } from './styleWords';

/** Names of icon sets in Office.js and in files. */
export const ICON_SETS = wordPairs({
  ThreeArrows: '3Arrows',
  ThreeArrowsGray: '3ArrowsGray',
  ThreeFlags: '3Flags',
  ThreeTrafficLights1: '3TrafficLights1',
  ThreeTrafficLights2: '3TrafficLights2',
  ThreeSigns: '3Signs',
  ThreeSymbols: '3Symbols',
  ThreeSymbols2: '3Symbols2',
  FourArrows: '4Arrows',
  FourArrowsGray: '4ArrowsGray',
  FourRedToBlack: '4RedToBlack',
  FourRating: '4Rating',
  FourTrafficLights: '4TrafficLights',
  FiveArrows: '5Arrows',
  FiveArrowsGray: '5ArrowsGray',
  FiveRating: '5Rating',
  FiveQuarters: '5Quarters',
} as Record<string, string>);
