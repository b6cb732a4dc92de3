import { SEX_COLOURS } from '../../src/vocabulary';

/** Relative luminance by WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast by WCAG 2.2: 1 to 21. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

test('black on white has the contrast that WCAG gives it', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 10);
});

test('the colours of women and men can be told apart in greyscale', () => {
  expect(contrast(SEX_COLOURS.women, SEX_COLOURS.men)).toBeGreaterThanOrEqual(3);
});

test.each(Object.entries(SEX_COLOURS))('the colour of %s stands out from white paper', (_, colour) => {
  expect(contrast(colour, '#FFFFFF')).toBeGreaterThanOrEqual(3);
});
