/**
 * Understands the words that municipalities write in their sheets: Swedish, English, Finnish, Norwegian, Danish.
 *
 * Every list is in folded form (`foldWord`). This is the only file that knows such words.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** Spelled-out words for women and girls. */
export const WOMEN_WORDS = set(
  'kvinna|kvinnor|kvinnan|kvinnorna|kvinnors|kvinnornas|kvinnans|flickors|flickornas|flickorna|tjejers|kvinnlig|kvinnliga|kvinnligt|kvinnl|kvi|kvin|kvinn|flicka|flickor|flickan|tjej|tjejer|dam|damer|fem|feminine|female|females|woman|women|girl|girls|' +
    'nainen|naiset|naisia|tyttö|tytöt|tyttöjä|kvinne|kvinner|kvinnelig|jente|jenter|kvinde|kvinder|kvindelig|pige|piger',
);

/** Spelled-out words for men and boys. */
export const MEN_WORDS = set(
  'man|män|mannen|männen|mäns|männens|mannens|pojkars|pojkarnas|pojkarna|killars|manlig|manliga|manligt|manl|pojke|pojkar|pojken|gosse|gossar|kille|killar|herr|herrar|mal|masc|masculine|male|males|men|boy|boys|' +
    'mies|miehet|miehiä|poika|pojat|poikia|mann|menn|mannlig|gutt|gutter|mand|mænd|mandlig|dreng|drenge',
);

/** Abbreviations that mean women or men whatever stands beside them. */
export const WOMEN_LETTERS = set('k|kv');
export const MEN_LETTERS = set('mn');

/** Letters and short words that may stand for a sex, or for both, in the headings of a finished table. */
export const SEX_HEADING_LETTERS: ReadonlySet<string> = new Set([
  ...WOMEN_LETTERS,
  ...MEN_LETTERS,
  ...set('f|m|p|t|tot|k'),
]);

/** Words of a heading that mean both sexes together, and words that say nothing of what a heading is about. */
export const WHOLE_BASE_WORDS = set('totalt|total|samtliga|summa|alla|båda|könen|tot|all|both|sexes');
export const HEADING_FILLERS = set('av|och|för|i|the|of|%|procent|kr|sek');

/** The word between a code and its meaning in a legend: "1 är kvinna". */
export const IS_WORD = 'är';

/**
 * Pairs of letters that mean the sexes where both stand in a column and nothing else there says otherwise: English,
 * Finnish, Norwegian children.
 */
export const FOREIGN_LETTER_PAIRS: readonly (readonly [women: string, men: string])[] = [
  ['w', 'm'],
  ['n', 'm'],
  ['j', 'g'],
];

/** Words for mothers and fathers; beside them F and M are not female and male. */
export const MOTHER_WORDS = set('mor|moder|mamma|mödrar|mother|äiti');
export const FATHER_WORDS = set('far|fader|pappa|fäder|father|isä');

/** Words for a sex other than the two, or an answer that was not given. */
export const OTHER_SEX_WORDS = set(
  'annat|annan|annat/vill ej ange|annat/vill ej uppge|vill ej uppge|vill inte uppge|vill ej|nb|enby|annat alternativ|annan könsidentitet|icke-binär|ickebinär|icke binär|icke-binärt|other|non-binary|nonbinary|' +
    'diverse|vill ej ange|vill inte ange|vill ej svara|vill inte svara|prefer not to say|muu|annet|andet|hen',
);

/** Words that say that the sex is not known. */
export const UNKNOWN_SEX_WORDS = set(
  'okänt|okänd|okänt kön|uppgift saknas|saknas|ej angivet|ej angiven|ej uppgivet|vet ej|unknown|missing|n/a|na|null|none|x|u|?|-|–|.|..|u.s.|us|tuntematon|ei tiedossa|ei tietoa|ukjent|ukendt|uoppgitt|uoplyst|oppgis ikke|ej känt|ej relevant|ej registrerat|saknar uppgift|ingen uppgift',
);

/** Words of a sex column that mean everybody together. */
export const BOTH_SEXES_WORDS = set(
  't|tot|totalt|total|totalen|samtliga|alla|båda|båda könen|båda kön|bägge könen|kvinnor och män|män och kvinnor|flickor och pojkar|pojkar och flickor|' +
    'kvinnor + män|k+m|k + m|summa|both|both sexes|all|yhteensä|begge kjønn|i alt|begge køn',
);

/** How labels of everybody together begin. @example 'Samtliga elever' */
export const BOTH_SEXES_BEGINNINGS: readonly string[] = ['samtliga ', 'alla ', 'totalt ', 'båda ', 'bägge '];

/** Words that make a heading the heading of a sex column. */
export const SEX_HEADING_WORDS = set(
  'kön|kon|könet|sex|gender|sukupuoli|kjønn|køn|juridiskt kön|könstillhörighet|könskod|k/m|m/k|kön (k/m)|f/m|m/f|f/p|p/f|kvinna/man|man/kvinna|flicka/pojke|pojke/flicka',
);

export const PERSONAL_IDENTITY_WORDS = set(
  'personnummer|personnr|persnr|pnr|personno|samordningsnummer|personbeteckning|henkilötunnus|fødselsnummer|cpr|ssn|personid|personidentitet',
);
export const BIRTH_WORDS = set(
  'född|födelsedatum|födelsedag|födelseår|födelsedata|föddår|birthdate|birthday|dob|birth|fødselsdato|syntymäaika',
);
export const AGE_WORDS = set('ålder|alder|age|ikä|levnadsålder');
export const YEAR_WORDS = set(
  'år|ar|year|årtal|vuosi|mätår|redovisningsår|kalenderår|budgetår|verksamhetsår',
);
export const PERIOD_WORDS = set(
  'period|kvartal|quarter|månad|month|termin|läsår|datum|date|tertial|vecka|week|mätperiod|mättillfälle|halvår|beslutsdatum|startdatum|slutdatum|kvart',
);
export const NAME_WORDS = set(
  'namn|förnamn|efternamn|fornamn|efternamn|tilltalsnamn|fullständigt namn|name|firstname|lastname|surname|navn|nimi',
);
/** Words for persons, whose columns hold pseudonyms, numbers or names. */
export const PERSON_WORDS = set(
  'anställd|anstalld|elev|barn|medarbetare|person|brukare|kund|klient|patient|ledamot|ersättare|sökande|deltagare|handläggare|chef|vårdnadshavare|student|employee|pupil|member|respondent|medlem',
);
export const ID_WORDS = set(
  'id|nr|löpnr|löpnummer|nummer|idnr|ärendenr|ärendenummer|ärende-id|diarienr|diarienummer|dnr|anställningsnr|anställningsnummer|anstnr|elevid|kundnr|rownames|index|guid|radnr',
);
/** How headings of identities end. */
export const ID_ENDINGS: readonly string[] = ['id', 'nr', 'nummer'];
/** Heltid and restid are no identities. */
export const TIME_ENDINGS: readonly string[] = ['tid'];
export const CODE_WORDS = set(
  'kod|code|koder|kommunkod|ssyk|aid|postnr|postnummer|verksamhetskod|konto|ansvar',
);
/** Headings of columns that nobody analyses. */
export const COMMENT_WORDS = set(
  'kommentar|kommentarer|anteckning|anteckningar|notering|noteringar|anmärkning|anm|kontroll|check|övrigt|fritext|comment|comments|note|notes|motivering|beskrivning',
);

/** Words that alone say that each row stands for so many persons. */
export const COUNT_WORDS = set(
  'antal|n|count|freq|frequency|frekvens|number|lukumäärä|antall|anzahl|personer|st|individer',
);
export const COUNT_OBJECT_WORDS = set(
  'personer|anställda|anstallda|elever|barn|individer|rader|beslut|ärenden|brukare|persons|people|employees|sysselsatta|invånare|folkmängd|deltagare|ledamöter',
);
export const SHARE_WORDS = set(
  'andel|andelen|andelar|procent|percent|share|proportion|pct|prc|procentuell|fördelning|könsfördelning|rate|frekvens|osuus|prosent|%',
);
export const PERCENTAGE_POINT_WORDS = set('enheter|procentenheter|procentenhet|pe|pp');
/** Headings of numbers that were worked out of the columns of the sexes. */
export const DERIVED_WORDS = set(
  'skillnad|differens|diff|gap|kvot|ratio|löneskillnad|lönegap|könsgap|representationsindex|index|difference',
);
export const MEAN_WORDS = set(
  'medel|medelvärde|snitt|genomsnitt|genomsnittlig|mean|average|median|medelålder|medellön|medianlön',
);
/** How a heading of published means begins: Medelinkomst, Genomsnittslön, Snittlön. */
export const MEAN_BEGINNINGS: readonly string[] = [
  'medel',
  'genomsnitt',
  'snitt',
  'keskim',
  'gjennomsnitt',
  'gennemsnit',
];
export const OF_WHICH_WORDS = set('därav|varav|darav|herav|heraf|thereof|joista');

/** Words that alone, or first or last in a label, make a row a sum or a mean of others. */
export const TOTAL_WORDS = set(
  'summa|totalt|total|totalen|totalsumma|totalsum|samtliga|alla|all|sum|summering|hela kommunen|kommunen totalt|totalt kommunen|summa kommunen|kommunen som helhet|' +
    'medel|medelvärde|snitt|genomsnitt|median|mean|average|totals|grand total|yhteensä|kaikki|i alt|ialt|sammanlagt|sammantaget|slutsumma|total kommun|kommunen',
);
/** First words of a label that make the row a sum of the rows above it. */
export const SUM_LEAD_WORDS = set('summa|totalt|total|delsumma|delsum|subtotal|sum|snitt|medel|genomsnitt');
export const SUBTOTAL_WORDS = set('delsumma|delsum|subtotal|deltotal|delsummor');

/** First words of a line below a table that is no row of it. */
export const NOTE_LEADS: readonly string[] = [
  '*',
  '†',
  'källa',
  'anm',
  'not ',
  'not:',
  'noter',
  'source',
  'note',
  'kommentar',
  'uttag',
  'obs',
  'teckenförklaring',
  'förklaring',
  '1)',
  '1.',
  'uppdaterad',
];

/** A dash alone among numbers is zero (SCB's convention). */
export const DASHES = set('-|–|—|−');
/** Symbols and words that alone among numbers mean that there is none. */
export const MISSING_MARKS = set(
  '..|...|.|x|xx|u.s.|us|u s|uppgift saknas|saknas|n/a|na|#|*|**|e.u.|i.u.|ej aktuellt|okänt|okänd|nan|null|none|missing|sekretess|?|ei tietoa|uppg saknas|uppgift saknas.',
);

/** What the units of money multiply with. */
export const MONEY_FACTORS: ReadonlyMap<string, number> = new Map([
  ['kr', 1],
  ['sek', 1],
  ['kronor', 1],
  ['tkr', 1000],
  ['kkr', 1000],
  ['ksek', 1000],
  ['tsek', 1000],
  ['tusental', 1000],
  ['mnkr', 1_000_000],
  ['mkr', 1_000_000],
  ['msek', 1_000_000],
  ['miljoner', 1_000_000],
]);

/** Months by their names and short names, Swedish and English. */
export const MONTH_WORDS: ReadonlyMap<string, number> = new Map(
  [
    'januari|january|jan',
    'februari|february|feb|febr',
    'mars|march|mar',
    'april|apr',
    'maj|may',
    'juni|june|jun',
    'juli|july|jul',
    'augusti|august|aug',
    'september|sep|sept',
    'oktober|october|okt|oct',
    'november|nov',
    'december|dec',
  ].flatMap((words, month) => words.split('|').map((word) => [word, month + 1] as const)),
);

/** Words of headings over amounts of money, and how those over pay begin or end. */
export const MONEY_WORDS = set(
  'belopp|kostnad|kostnader|budget|inkomst|inkomster|bidrag|bidragsbelopp|avgift|pris|hyra|intäkt|intäkter|resultat|utfall|ersättning|anslag|amount|cost|income|salary|wage|pay|grant',
);
export const PAY_BEGINNINGS: readonly string[] = ['lön', 'inkomst', 'salary'];

/** The word for men that answers a word for women in a heading, for columns that are worked out. */
export const MEN_FOR_WOMEN: ReadonlyMap<string, string> = new Map([
  ['kvinnor', 'män'],
  ['kvinna', 'man'],
  ['kv', 'män'],
  ['k', 'm'],
  ['flickor', 'pojkar'],
  ['flicka', 'pojke'],
  ['tjejer', 'killar'],
  ['damer', 'herrar'],
  ['women', 'men'],
  ['woman', 'man'],
  ['females', 'males'],
  ['female', 'male'],
  ['girls', 'boys'],
  ['naiset', 'miehet'],
  ['kvinner', 'menn'],
  ['jenter', 'gutter'],
  ['kvinder', 'mænd'],
  ['piger', 'drenge'],
]);

/** The headings of ages and bands of ages that are worked out, and words of sheets that have bands of their own. */
export const AGE_HEADING = 'Ålder';
export const AGE_BAND_HEADING = 'Åldersgrupp';
export const AGE_BAND_WORDS = set('åldersgrupp|åldersgrupper|åldersklass|åldersintervall|agegroup|ålder');

/** The heading of the column that joined sheets get for the period, which stands in their names. */
export const JOINED_PERIOD_HEADING = 'År';

/** Words that say that those who are counted are children, and words that say that they are grown up. */
export const CHILD_WORDS = set(
  'flicka|flickor|flickan|pojke|pojkar|pojken|gosse|gossar|girl|girls|boy|boys|tyttö|tytöt|tyttöjä|poika|pojat|poikia|' +
    'jente|jenter|gutt|gutter|pige|piger|dreng|drenge',
);
export const GROWN_WORDS = set(
  'kvinna|kvinnor|kvinnan|kvinnlig|kvinnliga|man|män|mannen|manlig|manliga|woman|women|man|men|nainen|naiset|mies|miehet|' +
    'kvinne|kvinner|mann|menn|kvinde|kvinder|mand|mænd',
);

/** Verbs that a goal cannot be measured by (domain.md 3.4), as the beginnings of the words that people write. */
export const VAGUE_VERBS: readonly string[] = [
  'utveckla',
  'utvecklas',
  'utvecklar',
  'förbättra',
  'förbättras',
  'förbättrar',
  'tillgodose',
  'tillgodoses',
  'tillgodoser',
  'främja',
  'främjas',
  'främjar',
  'verka för',
  'verkar för',
  'arbeta med',
  'arbetar med',
  'arbeta för',
  'arbetar för',
  'stärka',
  'stärkas',
  'stärker',
  'stärks',
  'öka medvetenheten',
  'ökar medvetenheten',
  'öka medvetenhet',
  'öka kunskapen',
  'develop',
  'improve',
  'promote',
  'work for',
  'work with',
  'strengthen',
  'raise awareness',
];

/** Words of a unit of measure that make its numbers percentages. */
export const PERCENT_UNIT_WORDS = set('%|procent|procentenheter|procentenhet|pe|andel|percent|percentage|pp');

/** Words of a unit of measure that make its numbers persons. */
export const PERSON_UNIT_WORDS = set(
  'antal|person|personer|individer|st|stycken|anställda|medarbetare|elever|barn|brukare|deltagare|ledamöter|number|persons|people|employees|pupils|children|members',
);

/** What municipalities call the levels of their organisation; the first words of a heading, and endings of names. */
export const LEVEL_WORDS: Readonly<Record<'committee' | 'department' | 'unit', ReadonlySet<string>>> = {
  committee: set(
    'nämnd/styrelse|nämnd|nämnden|nämnder|styrelse|styrelsen|utskott|committee|board|committee/board|committees',
  ),
  department: set('förvaltning|förvaltningen|förvaltningar|kontor|sektor|department|departments'),
  unit: set(
    'enhet/avdelning|enhet|enheten|enheter|avdelning|avdelningen|avdelningar|verksamhet|arbetsplats|unit|units',
  ),
};

/** Endings that make the second half of a compound name: Socialnämnden, Kommunstyrelsen. */
export const ORGANISATION_ENDINGS: readonly string[] = [
  'nämnden',
  'nämnd',
  'styrelsen',
  'styrelse',
  'förvaltningen',
  'förvaltning',
  'kontoret',
  'kontor',
  'avdelningen',
  'avdelning',
  'enheten',
  'enhet',
  'utskottet',
  'utskott',
  'beredningen',
  'sektorn',
  'bolaget',
];

/** Words of a name that give no initial. */
export const NAME_FILLERS = set('och|i|för|av|samt|med|på|till|vid|and|of|the|for');

/** The words for what is above every committee; a line that says only this heads a pasted organisation. */
export const COUNCIL_WORDS = set(
  'kommunfullmäktige|fullmäktige|kommun|kommunen|kf|municipal council|council',
);

/** Headings of the columns of an organisation. */
export const ORGANISATION_HEADINGS: Readonly<
  Record<
    'level' | 'name' | 'parent' | 'manager' | 'mainProcesses' | 'subProcesses' | 'id',
    ReadonlySet<string>
  >
> = {
  level: set('nivå|organisationsnivå|level'),
  name: set('namn|benämning|organisation|name'),
  parent: set('överordnad|överordnat|tillhör|under|hör till|parent|reports to'),
  manager: set('chef|ansvarig|ansvarig chef|manager|head'),
  mainProcesses: set('huvudprocesser|huvudprocess|main processes|main process'),
  subProcesses: set('delprocesser|delprocess|sub-processes|sub-process|subprocesses'),
  id: set('id|enhets-id|enhetsid'),
};
