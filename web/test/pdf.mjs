// PDF for tests, written by hand.

const escape = (text) => text.replace(/[\\()]/g, "\\$&");

/** A PDF of pages of lines [{x, y, size, text}], from the bottom left in points, in Helvetica. */
export function pdf(pages, { trailer = "", catalog = "", objects = [] } = {}) {
  const all = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(" ")}]>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
  ];
  pages.forEach((lines, i) => {
    const stream = lines
      .map(({ x, y, size = 10, text }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escape(text)}) Tj ET`)
      .join("\n");
    all.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${5 + 2 * i} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
      `<</Length ${Buffer.byteLength(stream, "latin1")}>>stream\n${stream}\nendstream`,
    );
  });
  all.push(...objects);
  let out = "%PDF-1.4\n";
  const places = [];
  all.forEach((object, i) => {
    places.push(out.length);
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const start = out.length;
  out += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${table}`;
  out += `trailer<</Size ${all.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(out, "latin1");
}

/** A text as lines of a column: `width` in characters, first at (x, y). */
export function column(text, { x, y, width, size = 10 }) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.map((line, i) => ({ x, y: y - i * size * 1.2, size, text: line }));
}
