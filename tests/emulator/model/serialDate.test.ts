import { dateSerial, serialParts } from '../../../src/emulator/model';

describe('a serial number of the 1900 date system', () => {
  // python3 -c "from datetime import date as d; print((d(2026,4,30)-d(1899,12,30)).days)"; before March 1900 one less.
  it.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 3, 1, 61],
    [2026, 4, 30, 46142],
    [9999, 12, 31, 2958465],
  ])('counts %p-%p-%p as %p', (year, month, day, serial) => {
    expect(dateSerial(year, month, day)).toBe(serial);
    expect(serialParts(serial)).toMatchObject({ year, month, day });
  });

  it('knows the day in February 1900 that never was', () => {
    expect(serialParts(60)).toMatchObject({ year: 1900, month: 2, day: 29 });
    expect(dateSerial(1900, 2, 29)).toBeUndefined();
    expect(dateSerial(2023, 2, 29)).toBeUndefined();
  });

  it('has a time in its fraction, to the millisecond', () => {
    expect(serialParts(46142.75)).toMatchObject({ hours: 18, minutes: 0, seconds: 0, weekday: 4 });
    expect(serialParts(0.9999999999)).toMatchObject({ hours: 0, minutes: 0 });
  });
});
