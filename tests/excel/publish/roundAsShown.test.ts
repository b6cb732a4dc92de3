import { roundAsShown } from '../../../src/excel/publish/roundAsShown';

test.each([
  [0.41666, '0.0;"−"0.0;0.0', 0.4],
  [-2.449, '"+"0.0;"−"0.0;0.0', -2.4],
  [1470.4, '#,##0;"−"#,##0;"–"', 1470],
  // 1.005 lies below itself in binary; Excel shows 1.01.
  [1.005, '0.00', 1.01],
  [-0.5, '0', -1],
  [0.12345, '0.0%', 0.123],
  [46_000.5, 'yyyy-mm-dd', 46_000.5],
  [1 / 3, 'General', 0.3333333333],
  [0, '0.0', 0],
  [1e-9, '0.0', 0],
])('%d in the format %s is %d when it is rounded to what is shown', (value, format, shown) => {
  expect(roundAsShown(value, format)).toBeCloseTo(shown, 12);
});
