/**
 * Who may import whom (design: data flows one way). Each rule says where to go instead.
 * `may` lists the rooms that a room may import by their doors; itself is always allowed.
 */
const ROOMS = {
  vocabulary: {
    may: [],
    instead: 'It holds the words that everybody shares; what needs another room belongs in that room.',
  },
  stats: {
    may: ['vocabulary'],
    instead: 'Statistics take numbers and give estimates; hand them what they need as arguments.',
  },
  table: {
    may: ['vocabulary'],
    instead: 'A table knows columns only; put what knows more in intake or analysis.',
  },
  compute: {
    may: ['vocabulary', 'stats', 'table', 'intake', 'analysis'],
    instead: 'Compute runs in a worker and knows the pure rooms only; hand in the rest by message.',
  },
  sample: {
    may: ['vocabulary'],
    instead: 'The sample municipality is Grids; the workbench puts them in a workbook.',
  },
  emulator: { may: [], instead: 'The emulator is a host: it knows the wire, not the product.' },
  text: {
    may: ['vocabulary'],
    types: ['intake', 'analysis', 'plan'],
    instead:
      'Texts are functions of data; take the data as an argument (types of intake, analysis and plan may be imported).',
  },
  intake: {
    may: ['vocabulary', 'table'],
    instead: 'Intake gives a Table and Findings; analysis and text come after it.',
  },
  analysis: {
    may: ['vocabulary', 'table', 'stats'],
    instead: 'Analysis gives an Analysis; words are the affair of text, sheets of documents.',
  },
  plan: {
    // Numbers and dates are read in templates as they are read in any sheet, so intake does it (docs/READINGS.md).
    may: ['vocabulary', 'intake'],
    types: ['analysis'],
    instead: 'The plan is data and rules; what writes it is in documents.',
  },
  sheets: {
    may: ['vocabulary'],
    instead: 'Sheets lays out any SheetSpec; what the sheet is about belongs in documents.',
  },
  documents: {
    may: ['vocabulary', 'sheets', 'text'],
    types: ['analysis', 'plan', 'intake'],
    // The names of fields and the keys of sheets are the plan's: what it reads is what a document writes.
    values: ['plan'],
    instead: 'Documents turn an Analysis or a Plan into a SheetSpec; let workflow compute and excel write.',
  },
  word: {
    may: ['vocabulary'],
    types: ['documents'],
    instead: 'Word writes what documents have printed as texts; what a report says belongs in documents.',
  },
  excel: {
    may: ['vocabulary'],
    types: ['sheets'],
    values: ['sheets'],
    instead: 'Excel applies WriteOps and reads chunks; decisions belong in workflow.',
  },
  workflow: {
    may: [
      'vocabulary',
      'stats',
      'table',
      'compute',
      'text',
      'intake',
      'analysis',
      'plan',
      'sheets',
      'documents',
      'word',
    ],
    types: ['excel'],
    instead: 'Workflow takes the port as an argument; import types only from excel.',
  },
  taskpane: {
    may: ['workflow', 'text', 'vocabulary'],
    entry: { files: ['index.tsx'], may: ['excel', 'compute'] },
    instead: 'The pane calls workflow, which re-exports the types it hands out.',
  },
  commands: {
    may: ['workflow', 'text', 'vocabulary'],
    entry: { files: ['index.ts'], may: ['excel', 'compute'] },
    instead: 'Commands are thin: call workflow.',
  },
};

const others = (allowed, room) => `^src/(?!(?:${[room, ...allowed].join('|')})/)`;
const escape = (file) => file.replace('.', '\\.');

const importRules = Object.entries(ROOMS).flatMap(([room, rule]) => {
  const entryFiles = rule.entry ? rule.entry.files.map((file) => `^src/${room}/${escape(file)}$`) : [];
  const withTypes = [...rule.may, ...(rule.types ?? [])];
  const rules = [
    {
      name: `${room}-imports`,
      comment: rule.instead,
      severity: 'error',
      from: { path: `^src/${room}/`, ...(entryFiles.length > 0 ? { pathNot: entryFiles } : {}) },
      to: { path: others(withTypes, room) },
    },
  ];
  const typesOnly = (rule.types ?? []).filter((other) => !(rule.values ?? []).includes(other));
  if (typesOnly.length > 0) {
    rules.push({
      name: `${room}-types-only`,
      comment: `Import types only (import type) from ${typesOnly.join(', ')}. ${rule.instead}`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: `^src/(?:${typesOnly.join('|')})/`, dependencyTypesNot: ['type-only'] },
    });
  }
  if (rule.entry) {
    rules.push({
      name: `${room}-entry-imports`,
      comment: rule.instead,
      severity: 'error',
      from: { path: entryFiles },
      to: { path: others([...rule.may, ...rule.entry.may], room) },
    });
  }
  return rules;
});

const composers = ['cli', 'workbench'];
const roomNames = [...Object.keys(ROOMS), ...composers];

const doorRules = roomNames.map((room) => ({
  name: `door-of-${room}`,
  comment: `Go in by the door: import from src/${room} (its index.ts), not from a file inside.`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${room}/` },
  to: {
    path: `^src/${room}/`,
    // The entry of a worker, the mounting of the pane and the commands that the pane loads when they are needed are
    // doors of their own: each is the root of a bundle.
    pathNot: `^src/(?:${room}/index\\.tsx?|compute/worker\\.ts|taskpane/mountPane\\.tsx|emulator/worker\\.ts|workflow/(?:annualReport|followingUp|methods|planning)\\.ts)$`,
  },
}));

module.exports = {
  forbidden: [
    ...importRules,
    ...doorRules,
    {
      name: 'no-cycles',
      comment: 'Two files that import each other are one file, or hide a third that both need.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'product-without-emulator',
      comment:
        'The emulator is for tests, the command line and the workbench; nothing that ships may reach it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:cli|workbench|emulator)/' },
      to: { path: '^src/emulator/' },
    },
    {
      name: 'no-dev-dependency-in-product',
      comment:
        'What ships depends on dependencies only; move it there, or keep it in cli, workbench or emulator.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:cli|workbench|emulator)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
