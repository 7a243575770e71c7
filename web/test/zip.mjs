// Archives for tests, with whatever an archive may lie about.
import { crc32, deflateRawSync } from "node:zlib";

/**
 * A ZIP archive of files [{name, content, size?, flags?, method?}]: `size` is what it says of the
 * unpacked size, `raw` the packed bytes in place of its own.
 */
export function zip(files) {
  const parts = [];
  const list = [];
  let at = 0;
  for (const { name, content = "", size, flags = 0, raw, isStored = false } of files) {
    const bytes = Buffer.from(content);
    const packed = raw ?? (isStored ? bytes : deflateRawSync(bytes, { level: 9 }));
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(isStored ? 0 : 8, 4);
    common.writeUInt32LE(crc32 ? crc32(bytes) : 0, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size ?? bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    list.push(Buffer.from("PK\x01\x02\x14\0"), common, place, Buffer.from(name));
    parts.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listed, end]);
}

const escape = (text) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A paragraph of a DOCX: `look` goes into its run, `how` into its own properties. */
export const paragraph = (text, how = "", look = "") =>
  `<w:p><w:pPr>${how}</w:pPr><w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;

export const docx = (body, others = []) =>
  zip([
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "word/document.xml", content: `<w:document ${W}><w:body>${body}</w:body></w:document>` },
    {
      name: "word/footnotes.xml",
      content: `<w:footnotes ${W}>${paragraph("A note that nobody asked for.")}</w:footnotes>`,
    },
    ...others,
  ]);

/** An EPUB of chapters [{name, body, type?}] in the order of the spine. */
export function epub(chapters, title = "A Book", others = []) {
  const items = chapters.map(
    ({ name }, i) => `<item id="c${i}" href="${name}" media-type="application/xhtml+xml"/>`,
  );
  const spine = chapters.map((_, i) => `<itemref idref="c${i}"/>`);
  return zip([
    { name: "mimetype", content: "application/epub+zip", isStored: true },
    {
      name: "META-INF/container.xml",
      content: '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    },
    {
      name: "OPS/book.opf",
      content: `<package xmlns:dc="d"><metadata><dc:title>${escape(title)}</dc:title></metadata>
        <manifest>${items.reverse().join("")}</manifest><spine>${spine.join("")}</spine></package>`,
    },
    ...chapters.map(({ name, body, type = "" }) => ({
      name: `OPS/${name}`,
      content: `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="e"><head><title/></head><body epub:type="${type}">${body}</body></html>`,
    })),
    ...others,
  ]);
}
