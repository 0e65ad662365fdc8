import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Rewrites an 8-bit RGB PNG with a palette of at most 256 of its colours; others take the nearest. */
export function shrinkPng(png) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  if (png[24] !== 8 || png[25] !== 2 || png[28] !== 0) throw new Error('Only plain 8-bit RGB is read here');
  const pixels = unfilter(inflateSync(dataOf(png)), { width: width * 3, height });
  const { palette, indexOf } = choosePalette(pixels);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + x + 1] = indexOf(pixels.readUIntBE((y * width + x) * 3, 3));
  const head = Buffer.from(png.subarray(16, 29));
  head[9] = 3;
  const parts = [
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([png.subarray(0, 8), ...parts]);
}

function dataOf(png) {
  const found = [];
  for (let at = 8; at < png.length; ) {
    const size = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') found.push(png.subarray(at + 8, at + 8 + size));
    at += size + 12;
  }
  return Buffer.concat(found);
}

/** Undoes the five filters of the PNG specification, section 9; three bytes a pixel. */
function unfilter(filtered, { width, height }) {
  const pixels = Buffer.alloc(width * height);
  for (let y = 0; y < height; y++) {
    const guess = guesses[filtered[y * (width + 1)]];
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const left = x >= 3 ? pixels[at - 3] : 0;
      const up = y > 0 ? pixels[at - width] : 0;
      const corner = x >= 3 && y > 0 ? pixels[at - width - 3] : 0;
      pixels[at] = filtered[at + y + 1] + guess(left, up, corner);
    }
  }
  return pixels;
}

const guesses = [
  () => 0,
  (left) => left,
  (_left, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
    if (a <= b && a <= c) return left;
    return b <= c ? up : corner;
  },
];

/** Half of the palette are the most frequent colours; then a rare hue counts more than one more grey of a letter's edge. */
function choosePalette(pixels) {
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = pixels.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const byCount = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
  const chosen = byCount.splice(0, 128);
  for (const colour of byCount)
    if (chosen.length < 256 && chosen.every((other) => distance(colour, other) > nearlySame)) chosen.push(colour);
  const known = new Map(chosen.map((colour, index) => [colour, index]));
  const indexOf = (colour) => {
    if (!known.has(colour)) known.set(colour, nearest(colour, chosen));
    return known.get(colour);
  };
  return { palette: Buffer.from(chosen.flatMap(bytesOf)), indexOf };
}

/** Squared distance in RGB below which two colours count as one. */
const nearlySame = 48;

const bytesOf = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

function distance(one, other) {
  const to = bytesOf(other);
  return bytesOf(one).reduce((sum, part, at) => sum + (part - to[at]) ** 2, 0);
}

function nearest(colour, chosen) {
  const distances = chosen.map((other) => distance(colour, other));
  return distances.indexOf(Math.min(...distances));
}

function chunk(name, data) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
