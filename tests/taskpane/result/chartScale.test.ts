import { createChartScale } from '../../../src/taskpane/result/chartScale';

describe('the axis of a chart', () => {
  test('begins at zero and ends at a round number beyond the largest', () => {
    expect(createChartScale([0.304, 0.445]).ticks).toEqual([0, 0.2, 0.4, 0.6]);
    expect(createChartScale([33_800, 30_100]).ticks).toEqual([0, 10_000, 20_000, 30_000, 40_000]);
  });

  test('reaches below zero where numbers do, and still marks zero', () => {
    const { ticks, place } = createChartScale([-3, 5]);
    expect(ticks).toEqual([-4, -2, 0, 2, 4, 6]);
    expect(place(0)).toBeCloseTo(0.4, 12);
  });

  test('puts the ends of the axis at its ends', () => {
    const { place } = createChartScale([100]);
    expect([place(0), place(50), place(100)]).toEqual([0, 0.5, 1]);
  });

  test('has a length also where there is nothing to draw', () => {
    expect(createChartScale([]).ticks).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(createChartScale([0, 0]).place(0)).toBe(0);
  });
});
