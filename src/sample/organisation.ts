import type { SampleSheet } from './sampleGrid';

/** The organisation: five committees, six departments, eleven units. Managers by their role, not by name. */
const ROWS: readonly (readonly string[])[] = [
  ['Nämnd', 'Kommunstyrelsen', 'Kommunfullmäktige', '', '', ''],
  ['Nämnd', 'Socialnämnden', 'Kommunfullmäktige', '', '', ''],
  ['Nämnd', 'Barn- och utbildningsnämnden', 'Kommunfullmäktige', '', '', ''],
  ['Nämnd', 'Samhällsbyggnadsnämnden', 'Kommunfullmäktige', '', '', ''],
  ['Nämnd', 'Kultur- och fritidsnämnden', 'Kommunfullmäktige', '', '', ''],
  ['Förvaltning', 'Kommunledningsförvaltningen', 'Kommunstyrelsen', 'Kommunchef', 'Kompetensförsörjning', ''],
  ['Förvaltning', 'Räddningstjänsten', 'Kommunstyrelsen', 'Räddningschef', 'Förebyggande arbete', ''],
  ['Förvaltning', 'Socialförvaltningen', 'Socialnämnden', 'Socialchef', 'Biståndshandläggning', ''],
  [
    'Förvaltning',
    'Barn- och utbildningsförvaltningen',
    'Barn- och utbildningsnämnden',
    'Skolchef',
    'Undervisning',
    '',
  ],
  [
    'Förvaltning',
    'Samhällsbyggnadsförvaltningen',
    'Samhällsbyggnadsnämnden',
    'Samhällsbyggnadschef',
    'Planering av allmän plats',
    '',
  ],
  [
    'Förvaltning',
    'Kultur- och fritidsförvaltningen',
    'Kultur- och fritidsnämnden',
    'Kultur- och fritidschef',
    'Stöd till föreningar',
    '',
  ],
  ['Enhet', 'Personalenheten', 'Kommunledningsförvaltningen', 'Personalchef', '', 'Rekrytering'],
  ['Enhet', 'Biståndsenheten', 'Socialförvaltningen', 'Enhetschef', '', 'Biståndsbedömning'],
  ['Enhet', 'Hemtjänst Norra', 'Socialförvaltningen', 'Enhetschef', '', 'Planering av insatser'],
  ['Enhet', 'Hemtjänst Södra', 'Socialförvaltningen', 'Enhetschef', '', 'Planering av insatser'],
  ['Enhet', 'Individ och familj', 'Socialförvaltningen', 'Enhetschef', '', 'Ekonomiskt bistånd'],
  ['Enhet', 'Centralskolan', 'Barn- och utbildningsförvaltningen', 'Rektor', '', 'Stödinsatser'],
  ['Enhet', 'Norra skolan', 'Barn- och utbildningsförvaltningen', 'Rektor', '', 'Stödinsatser'],
  ['Enhet', 'Förskolan', 'Barn- och utbildningsförvaltningen', 'Rektor', '', 'Lek och lärande'],
  ['Enhet', 'Gata och park', 'Samhällsbyggnadsförvaltningen', 'Enhetschef', '', 'Snöröjning'],
  ['Enhet', 'Fritidsgården', 'Kultur- och fritidsförvaltningen', 'Enhetschef', '', 'Öppen verksamhet'],
  ['Enhet', 'Idrottshallarna', 'Kultur- och fritidsförvaltningen', 'Enhetschef', '', 'Fördelning av tider'],
];

/** Makes the sheet *Enheter*; the sheet named *Organisation* is the plan's own. */
export function organisation(): SampleSheet {
  return {
    name: 'Enheter',
    rows: [['Nivå', 'Namn', 'Överordnad', 'Chef', 'Huvudprocesser', 'Delprocesser'], ...ROWS],
  };
}
