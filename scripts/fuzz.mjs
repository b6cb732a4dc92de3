/** `npm run fuzz`: reads 10,000 odd sheets (FUZZ_RUNS says another number); `npm test` reads 300. */
import { setUp } from './setup.mjs';
import { failWith, run, tool } from './steps.mjs';

const RUNS = process.env.FUZZ_RUNS ?? '10000';

try {
  await setUp();
  const jest = [...tool('jest/bin/jest.js'), 'tests/properties/intake.test.ts', '--testTimeout=3600000'];
  await run('Fuzz', jest, { show: true, env: { FUZZ_RUNS: RUNS } });
} catch (error) {
  failWith(error);
}
