/** Prints, after the run, how many tests of each kind (first folder under tests/) ran, passed and were skipped. */
const path = require('node:path');

const MIRRORED_ROOMS = 'unit';
const OWN_KINDS = ['properties', 'reference', 'golden', 'conformance', 'e2e', 'recalculation'];

class KindReporter {
  constructor(globalConfig) {
    this.rootDir = globalConfig.rootDir;
  }

  kindOf(file) {
    const [first] = path.relative(path.join(this.rootDir, 'tests'), file).split(path.sep);
    return OWN_KINDS.includes(first) ? first : MIRRORED_ROOMS;
  }

  onRunComplete(_contexts, results) {
    const counts = new Map();
    for (const file of results.testResults) {
      const kind = this.kindOf(file.testFilePath);
      const count = counts.get(kind) ?? { passed: 0, failed: 0, skipped: 0 };
      count.passed += file.numPassingTests;
      count.failed += file.numFailingTests;
      count.skipped += file.numPendingTests + file.numTodoTests;
      counts.set(kind, count);
    }
    const lines = [...counts].sort().map(([kind, c]) => {
      const skipped = c.skipped > 0 ? `, ${c.skipped} skipped` : '';
      return `  ${kind.padEnd(12)} ${c.passed} passed, ${c.failed} failed${skipped}`;
    });
    process.stdout.write(`\nTests by kind\n${lines.join('\n')}\n`);
  }
}

module.exports = KindReporter;
