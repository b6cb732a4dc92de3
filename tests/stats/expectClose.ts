/**
 * Compares numbers, and records and lists of numbers, with what another program gave: equal to `digits` of the value, or
 * within that much of zero where zero is expected. Everything that is not a number has to be the same.
 */
export function expectClose(actual: unknown, expected: unknown, tolerance = 1e-12): void {
  const apart: string[] = [];
  compare({ actual, expected, path: '', tolerance, apart });
  expect(apart).toEqual([]);
}

interface Comparison {
  readonly actual: unknown;
  readonly expected: unknown;
  readonly path: string;
  readonly tolerance: number;
  readonly apart: string[];
}

function compare({ actual, expected, path, tolerance, apart }: Comparison): void {
  if (typeof expected === 'number' && typeof actual === 'number') {
    const scale = expected === 0 ? 1 : Math.abs(expected);
    const same = actual === expected || Math.abs(actual - expected) <= tolerance * scale;
    if (!same) apart.push(`${path}: got ${String(actual)}, expected ${String(expected)}`);
  } else if (isRecord(expected) && isRecord(actual)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      compare({ actual: actual[key], expected: expected[key], path: `${path}.${key}`, tolerance, apart });
    }
  } else if (actual !== expected) {
    apart.push(`${path}: got ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
