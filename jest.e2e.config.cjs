const base = require('./jest.config.cjs');

/** The end-to-end tests: a real browser on the workbench that `npm start` serves. One at a time. */
module.exports = {
  ...base,
  roots: ['<rootDir>/tests/e2e'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
  testTimeout: 240000,
};
