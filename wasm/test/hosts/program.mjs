// A program that runs in every host, by what it is given of the package: all that a host could break.
export async function results({ load, toJson, Summarizer, parse, options }) {
  const english =
    "The harbour was closed on Monday after a storm. Ships waited outside for two days. ".repeat(300);
  const thai = "ประเทศไทยมีประชากรมากกว่าหกสิบล้านคน เมืองหลวงคือกรุงเทพมหานคร";
  const html = "<title>Harbour</title><article><h1>Harbour</h1><p>The harbour was closed on Monday.";
  const leitsatz = await load(options);
  const jsonOf = (analysis) => {
    const json = toJson(analysis, analysis.select({ sentences: 2 }));
    analysis.free();
    return json;
  };
  const long = jsonOf(await leitsatz.analyze(english));
  const packed = await leitsatz.analyze(thai);
  const { missingData } = packed;
  const page = jsonOf(await leitsatz.analyzeHtml(html, { parse }));
  const markdown = jsonOf(await leitsatz.analyzeMarkdown("# Harbour\n\nIt was *closed* on Monday."));
  const many = await Promise.all(Array.from({ length: 20 }, () => leitsatz.analyze(english)));
  const summarizer = await Summarizer.create({ type: "tldr" });
  return {
    long,
    thai: jsonOf(packed),
    missingData,
    page,
    markdown,
    many: new Set(many.map(jsonOf)).size,
    summary: await summarizer.summarize(english),
    error: await leitsatz.analyze(1).catch((error) => error.name),
  };
}
