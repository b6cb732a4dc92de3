import {
  bytesPerRow,
  firstChunkRows,
  nextChunkRows,
  RESPONSE_BYTES,
} from '../../../src/excel/read/chunkSize';

describe('how many rows are asked for at a time', () => {
  it('begins small, and with at least one row however wide the sheet is', () => {
    expect(firstChunkRows(10)).toBe(200);
    expect(firstChunkRows(16_384)).toBe(1);
  });

  it('fills a response but not more, with room for longer rows', () => {
    const rows = nextChunkRows(100, 10);
    expect(rows * 100).toBeLessThanOrEqual(RESPONSE_BYTES);
    expect(rows * 100 * 1.3).toBeGreaterThan(RESPONSE_BYTES);
  });

  it('asks for one row where a row fills a response, and never for more than half a million cells', () => {
    expect(nextChunkRows(4_000_000, 3)).toBe(1);
    expect(nextChunkRows(3, 2)).toBe(250_000);
  });

  it('measures rows as JSON in UTF-8', () => {
    // node -e "console.log(Buffer.byteLength(JSON.stringify([['å', 1], ['ab', 22]])) / 2)" -> 10
    expect(
      bytesPerRow([
        ['å', 1],
        ['ab', 22],
      ]),
    ).toBe(10);
  });
});
