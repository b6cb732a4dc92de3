const base = require('./jest.config.cjs');

/** LibreOffice's opinion of the workbooks that we write. Run by `.ci/run`, which installs LibreOffice. */
module.exports = {
  ...base,
  roots: ['<rootDir>/tests/recalculation'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
  testTimeout: 240000,
};
