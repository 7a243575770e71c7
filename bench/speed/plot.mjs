/** Time against size, both on logarithmic scales, as an SVG of its own. */
const WIDTH = 760;
const HEIGHT = 460;
const MARGIN = { left: 64, right: 190, top: 24, bottom: 48 };
const COLOURS = ["#0b5cad", "#6a9fd8", "#999999", "#c4b8a5", "#b3541e", "#7b3f98", "#2e7d4f", "#a63d40", "#8a7a2f", "#3c7f86", "#d48806", "#555555"];

const KB = 1024;
const SIZES = [1, 10, 100, 1024, 10 * 1024, 64 * 1024].map((kilobytes) => kilobytes * KB);
const nameOfSize = (bytes) => (bytes < KB * KB ? `${bytes / KB} KB` : `${bytes / KB / KB} MB`);
const nameOfTime = (ms) => (ms < 1 ? `${ms * 1000} µs` : ms < 1000 ? `${ms} ms` : `${ms / 1000} s`);

const escape = (text) => text.replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c]);

/** `lines`: [{ name, points: [[bytes, milliseconds], ...] }], drawn in their order. */
export function plot(lines) {
  const all = lines.flatMap(({ points }) => points);
  const ends = (values) => [Math.min(...values), Math.max(...values)].map(Math.log10);
  const [left, right] = ends(all.map(([bytes]) => bytes));
  const [low, high] = ends(all.map(([, time]) => time)).map((v, i) => (i ? Math.ceil(v) : Math.floor(v)));
  const x = (bytes) =>
    MARGIN.left + ((Math.log10(bytes) - left) / (right - left)) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (time) =>
    HEIGHT - MARGIN.bottom - ((Math.log10(time) - low) / (high - low)) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const parts = [];
  for (let power = low; power <= high; ++power) {
    const at = y(10 ** power).toFixed(1);
    parts.push(`<line class="grid" x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${at}" y2="${at}"/>`);
    parts.push(`<text x="${MARGIN.left - 8}" y="${at}" dy="4" text-anchor="end">${nameOfTime(10 ** power)}</text>`);
  }
  for (const size of SIZES) {
    if (Math.log10(size) < left - 0.15 || Math.log10(size) > right + 0.1) continue;
    parts.push(`<text x="${x(size).toFixed(1)}" y="${HEIGHT - MARGIN.bottom + 20}" text-anchor="middle">${nameOfSize(size)}</text>`);
  }
  // Names stand at the ends of the lines, and give way to each other.
  const labels = lines
    .map(({ name, points }, i) => ({ name, colour: COLOURS[i % COLOURS.length], end: points.at(-1) }))
    .sort((a, b) => y(a.end[1]) - y(b.end[1]));
  let lowest = -Infinity;
  for (const label of labels) {
    label.at = Math.max(y(label.end[1]), lowest + 15);
    lowest = label.at;
  }
  lines.forEach(({ points }, i) => {
    const path = points.map(([bytes, time]) => `${x(bytes).toFixed(1)},${y(time).toFixed(1)}`).join(" ");
    const colour = COLOURS[i % COLOURS.length];
    parts.push(`<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="${i === 0 ? 3 : 1.6}"/>`);
    for (const point of path.split(" ")) {
      const [cx, cy] = point.split(",");
      parts.push(`<circle cx="${cx}" cy="${cy}" r="2.5" fill="${colour}"/>`);
    }
  });
  for (const { name, colour, at, end } of labels) {
    parts.push(`<line x1="${x(end[0]) + 4}" y1="${y(end[1])}" x2="${WIDTH - MARGIN.right + 8}" y2="${at}" stroke="${colour}" stroke-width="0.5"/>`);
    parts.push(`<text x="${WIDTH - MARGIN.right + 12}" y="${at}" dy="4" fill="${colour}">${escape(name)}</text>`);
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Time of a summary by the size of the text">
<style>text{font:12px system-ui,sans-serif;fill:#444}.grid{stroke:#ddd}</style>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${parts.join("\n")}
</svg>
`;
}
