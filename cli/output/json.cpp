// The JSON of the command. wasm/src/library/json.ts writes the same bytes, and docs/json.md
// describes them: change all three together, with their tests.
#include "output/json.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "output/explain.h"
#include "output/formats.h"
#include "output/offsets.h"
#include "output/shared.h"

namespace leitsatz::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kSchema = "leitsatz/1";

// Numbers are rounded to multiples of 1 / kUnitsPerOne, so that they print short.
constexpr double kUnitsPerOne = 10000;

double rounded(double number) { return std::round(number * kUnitsPerOne) / kUnitsPerOne; }

std::string dump(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// The fields that chosen and explained sentences have in common.
Json place_of(const SummarizedInput& input, const OffsetMap& offsets, std::uint32_t index) {
  const Sentence& sentence = input.sentence(index);
  const Span place = offsets.of(input.in_input(sentence.span));
  Json json = {{"index", index},
               {"start", place.begin},
               {"end", place.end},
               {"text", slice(input.text, sentence.span)}};
  const std::string_view speaker = input.speaker_of(sentence);
  if (!speaker.empty()) json["speaker"] = speaker;
  return json;
}

void add_antecedent(const Sentence& sentence, Json& json) {
  if (sentence.antecedent != kNoSentence) json["antecedent"] = sentence.antecedent;
}

Json chosen_sentences(const SummarizedInput& input, const OffsetMap& offsets) {
  Json array = Json::array();
  for (std::uint32_t pick : input.summary.picks) {
    const Sentence& sentence = input.sentence(pick);
    Json json = place_of(input, offsets, pick);
    json["score"] = rounded(sentence.score);
    if (input.analysis.focus_matched()) json["match"] = rounded(sentence.match);
    json["flags"] = flag_names(sentence.flags);
    json["reasons"] = reason_names(sentence.reasons);
    add_antecedent(sentence, json);
    array.push_back(std::move(json));
  }
  return array;
}

Json all_sentences(const SummarizedInput& input, const OffsetMap& offsets) {
  Json array = Json::array();
  const std::span<const std::string_view> names = feature_names();
  const auto count = static_cast<std::uint32_t>(input.analysis.sentences().size());
  for (std::uint32_t i = 0; i < count; ++i) {
    const Sentence& sentence = input.sentence(i);
    Json json = place_of(input, offsets, i);
    json["kind"] = block_kind_name(input.analysis.blocks()[sentence.block].kind);
    json["language"] = sentence.language;
    json["words"] = sentence.words;
    json["characters"] = sentence.characters;
    json["score"] = rounded(sentence.score);
    if (input.analysis.focus_matched()) json["match"] = rounded(sentence.match);
    json["damage"] = rounded(sentence.damage);
    json["flags"] = flag_names(sentence.flags);
    json["reasons"] = reason_names(sentence.reasons);
    add_antecedent(sentence, json);
    Json& features = json["features"] = Json::object();
    const std::span<const float> values = input.analysis.features(i);
    for (std::size_t k = 0; k < names.size() && k < values.size(); ++k) {
      features[std::string(names[k])] = rounded(values[k]);
    }
    array.push_back(std::move(json));
  }
  return array;
}

Json headline_of(const SummarizedInput& input, const OffsetMap& offsets) {
  switch (input.headline.source) {
    case HeadlineSource::kNone:
      return nullptr;
    case HeadlineSource::kTitle:
      return {{"source", "title"}, {"text", input.headline_text()}};
    case HeadlineSource::kText: {
      const Span place = offsets.of(input.in_input(input.headline.span));
      return {{"source", "text"},
              {"start", place.begin},
              {"end", place.end},
              {"text", input.headline_text()}};
    }
  }
  return nullptr;
}

// The chosen sentences in one line, or the headline.
std::string summary_of(const SummarizedInput& input) {
  if (input.type == Type::kHeadline) return std::string(input.headline_text());
  return joined(input.text, input.analysis, input.summary);
}

// Every place that may be printed, in bytes of the input.
std::vector<Span> places_in(const SummarizedInput& input) {
  std::vector<Span> places;
  for (const Sentence& sentence : input.analysis.sentences()) {
    places.push_back(input.in_input(sentence.span));
  }
  if (input.headline.source == HeadlineSource::kText) {
    places.push_back(input.in_input(input.headline.span));
  }
  return places;
}

Json keywords_of(const SummarizedInput& input) {
  Json array = Json::array();
  for (const Keyword& keyword : input.analysis.keywords()) {
    array.push_back({{"term", term_of(input.text, keyword)}, {"weight", rounded(keyword.weight)}});
  }
  return array;
}

// The page's metadata, and the text that all offsets refer to.
Json page_of(const Page& page, bool explain) {
  const auto or_null = [](const std::string& value) {
    return value.empty() ? Json(nullptr) : Json(value);
  };
  Json json = {{"author", or_null(page.author)},
               {"date", or_null(page.date)},
               {"site", or_null(page.site)},
               {"language", or_null(page.language)},
               {"canonical", or_null(page.canonical)},
               {"note", or_null(page.note)},
               {"text", page.article}};
  if (!explain) return json;
  Json& left_out = json["left_out"] = Json::array();
  for (const LeftOutBlock& block : left_out_blocks(page)) {
    left_out.push_back({{"reason", block.reason}, {"kind", block.kind}, {"text", block.text}});
  }
  return json;
}

Json stats_of(const Statistics& statistics) {
  return {{"words", statistics.words},
          {"sentences", statistics.sentences},
          {"summary_words", statistics.summary_words},
          {"reading_seconds", statistics.reading_seconds},
          {"summary_seconds", statistics.summary_seconds}};
}

}  // namespace

std::string render_json(const SummarizedInput& input, const Settings& settings,
                        const JsonOrigin& origin) {
  const OffsetMap offsets(input.source, settings.offsets, places_in(input));
  Json json;
  json["file"] = origin.file ? Json(*origin.file) : Json(nullptr);
  if (origin.entry > 0) json["entry"] = origin.entry;
  json["language"] = input.analysis.language();
  const std::string_view title = input.title();
  json["title"] = title.empty() ? Json(nullptr) : Json(title);
  if (input.articles() > 1) json["articles"] = input.articles();
  if (input.type == Type::kHeadline) json["headline"] = headline_of(input, offsets);
  if (input.has_focus) json["focus_matched"] = input.analysis.focus_matched();
  json["summary"] = summary_of(input);
  json["sentences"] = chosen_sentences(input, offsets);
  if (!input.nothing.empty()) json["nothing"] = input.nothing;
  json["keywords"] = keywords_of(input);
  json["stats"] = stats_of(input.statistics);
  if (settings.explain) json["all_sentences"] = all_sentences(input, offsets);
  if (input.page != nullptr) json["page"] = page_of(*input.page, settings.explain);
  // The id is copied as text, since a number may have more digits than a double holds.
  return "{\"schema\":" + dump(kSchema) + ",\"id\":" + std::string(origin.id) + "," +
         dump(json).substr(1) + "\n";
}

std::string render_json_line(const SummarizedInput& input, const RenderContext& context) {
  const InputOrigin& origin = context.origin;
  const std::string id = origin.id.empty() ? std::string("null") : dump(origin.id);
  return render_json(input, context.settings,
                     {.id = id, .file = origin.path, .entry = origin.entry});
}

std::string render_json_error(std::string_view id, std::string_view code,
                              std::string_view message) {
  const Json error = {{"code", code}, {"message", message}};
  return "{\"id\":" + std::string(id) + ",\"error\":" + dump(error) + "}\n";
}

}  // namespace leitsatz::cli
