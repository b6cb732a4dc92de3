/**
 * Draws the icons of the add-in: an even sheet, two equal bars under a heading, in the colours of the sexes.
 *
 * The drawing stands on a grid of 16 units, so that every edge is sharp at 16, 32, 64, 80 and 128 pixels.
 * Run `node scripts/drawIcons.mjs` after a change and commit the files under assets/.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const SIZES = [16, 32, 64, 80, 128];
const UNITS = 16;
const SAMPLES = 4;

const INK = [86, 90, 116, 255];
const PAPER = [255, 255, 255, 255];
const WOMEN = [91, 42, 134, 255];
const MEN = [42, 157, 143, 255];

/** Painted in this order; positions and sizes in units. */
const SHAPES = [
  { x: 1, y: 0, width: 14, height: 16, radius: 2, colour: INK },
  { x: 2, y: 3, width: 12, height: 12, radius: 1, colour: PAPER },
  { x: 4, y: 5, width: 3, height: 9, radius: 0, colour: WOMEN },
  { x: 9, y: 5, width: 3, height: 9, radius: 0, colour: MEN },
];

function covers(shape, x, y) {
  const toEdgeX = Math.max(shape.x + shape.radius - x, x - (shape.x + shape.width - shape.radius), 0);
  const toEdgeY = Math.max(shape.y + shape.radius - y, y - (shape.y + shape.height - shape.radius), 0);
  if (shape.radius === 0) return toEdgeX === 0 && toEdgeY === 0;
  return Math.hypot(toEdgeX, toEdgeY) <= shape.radius;
}

function colourAt(x, y) {
  return SHAPES.findLast((shape) => covers(shape, x, y))?.colour ?? [0, 0, 0, 0];
}

/** Averages samples within one pixel; colours are weighted by their cover, so that edges keep their hue. */
function pixel(column, row, unitsPerPixel) {
  const sum = [0, 0, 0, 0];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) * unitsPerPixel;
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * unitsPerPixel;
    const [red, green, blue, alpha] = colourAt(x, y);
    [red * alpha, green * alpha, blue * alpha, alpha].forEach((value, at) => (sum[at] += value));
  }
  const alpha = sum[3];
  const mean = (total) => (alpha === 0 ? 0 : Math.round(total / alpha));
  return [mean(sum[0]), mean(sum[1]), mean(sum[2]), Math.round(alpha / SAMPLES ** 2)];
}

function pngChunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.from([0, ...Array.from({ length: size }, (_, column) => pixel(column, row, UNITS / size)).flat()]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = new URL('../assets/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const size of SIZES) writeFileSync(new URL(`icon-${size}.png`, folder), png(size));
