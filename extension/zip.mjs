// Writes ZIP archives (APPNOTE 6.3, version 2.0) whose bytes depend on nothing but the files.
import { deflateRawSync } from "node:zlib";

const VERSION = 20;
const UTF8_NAMES = 1 << 11;
const DEFLATE = 8;
const FIRST_DATE = (1 << 5) | 1; // 1980-01-01, the first that the format knows
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

// Node.js has a crc32() of its own only since 20.15.
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; ++bit) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ byte) & 0xff];
  return (crc ^ 0xffffffff) >>> 0;
}

// Fields in the order of the format: [bytes, value].
function record(...fields) {
  const bytes = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of fields) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}

/** An archive of `files`: [name, bytes or text], in this order. */
export function zip(files) {
  const local = [];
  const central = [];
  let offset = 0;
  for (const [name, content] of files) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes, { level: 9 });
    const label = Buffer.from(name);
    const facts = [
      [2, VERSION],
      [2, UTF8_NAMES],
      [2, DEFLATE],
      [2, 0],
      [2, FIRST_DATE],
      [4, crc32(bytes)],
      [4, packed.length],
      [4, bytes.length],
      [2, label.length],
      [2, 0],
    ];
    const head = Buffer.concat([record([4, LOCAL], ...facts), label]);
    local.push(head, packed);
    // Of a comment, a disk, and attributes there are none.
    const rest = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ];
    central.push(record([4, CENTRAL], [2, VERSION], ...facts, ...rest), label);
    offset += head.length + packed.length;
  }
  const size = central.reduce((sum, { length }) => sum + length, 0);
  const count = files.length;
  const end = record(
    [4, END],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...local, ...central, end]);
}
