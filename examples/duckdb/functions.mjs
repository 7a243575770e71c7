/**
 * Leitsatz as functions of DuckDB, for queries over tables of articles:
 *
 * ```js
 * import { DuckDBInstance } from "@duckdb/node-api";
 * import { load } from "leitsatz";
 * import { registerLeitsatz } from "./functions.mjs";
 *
 * const connection = await (await DuckDBInstance.create()).connect();
 * registerLeitsatz(connection, await load());
 * await connection.run("SELECT id, leitsatz(body, 3) FROM 'articles.parquet'");
 * ```
 *
 * | function | gives |
 * |---|---|
 * | `leitsatz(text, n)` | `VARCHAR[]`: up to n sentences of the text, word for word, in its order |
 * | `leitsatz_headline(text)` | `VARCHAR`: a line out of the text |
 * | `leitsatz_json(text, n)` | `VARCHAR`: JSON of the schema `leitsatz/1`, for DuckDB's `->` and `->>` |
 *
 * NULL in gives NULL out. DuckDB calls them in JavaScript's thread, one chunk of rows after the
 * other; see docs/scale.md for what is faster over many cores. Texts in Chinese, Japanese, Thai, Lao,
 * Khmer and Burmese are read better once their data is there: `await leitsatz.loadData("cjk")`.
 */
import { DuckDBScalarFunction, INTEGER, LIST, VARCHAR, listValue } from "@duckdb/node-api";
import { toJson } from "leitsatz";

/** @throws whatever DuckDB does for a connection that is closed */
export function registerLeitsatz(connection, leitsatz) {
  const register = (name, parameterTypes, returnType, valueOf) => {
    const mainFunction = (info, input, output) => {
      try {
        answer(leitsatz, input, output, valueOf);
      } catch (thrown) {
        info.setError(`${name}: ${thrown.message}`); // the query fails, and says why
      }
    };
    connection.registerScalarFunction(
      DuckDBScalarFunction.create({ name, mainFunction, returnType, parameterTypes }),
    );
  };
  register("leitsatz", [VARCHAR, INTEGER], LIST(VARCHAR), (analysis, sentences) => {
    return listValue(analysis.select({ sentences }).sentences.map(({ text }) => text));
  });
  register("leitsatz_headline", [VARCHAR], VARCHAR, (analysis) => analysis.headline()?.text ?? null);
  register("leitsatz_json", [VARCHAR, INTEGER], VARCHAR, (analysis, sentences) => {
    return toJson(analysis, analysis.select({ sentences }));
  });
}

// One chunk of rows: the first column holds the text, the others are options.
function answer(leitsatz, input, output, valueOf) {
  const columns = Array.from({ length: input.columnCount }, (_, i) => input.getColumnVector(i));
  for (let row = 0; row < input.rowCount; ++row) {
    const [text, ...options] = columns.map((column) => column.getItem(row));
    if (text === null || options.includes(null)) {
      output.setItem(row, null);
      continue;
    }
    const analysis = leitsatz.analyzeSync(text);
    output.setItem(row, valueOf(analysis, ...options));
    analysis.free(); // soon enough to keep memory flat over millions of rows
  }
  output.flush();
}
