/** Tests run in Node; the few that need a page say so with a docblock (`@jest-environment jsdom`). */
module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // Each of these has a configuration of its own: they need a browser or LibreOffice.
  testPathIgnorePatterns: ['/node_modules/', '/tests/e2e/', '/tests/recalculation/'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json'],
  transform: {
    '^.+\\.(t|j)sx?$|^.+\\.mjs$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // hucre and excelts are published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(hucre|@cj-tech-master)/)'],
  reporters: ['default', '<rootDir>/tests/support/kindReporter.cjs'],
  setupFiles: ['<rootDir>/tests/support/timezone.cjs'],
  testTimeout: 60000,
};
