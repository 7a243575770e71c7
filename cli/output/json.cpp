// The JSON of the command. wasm/src/library/json.ts writes the same bytes, and docs/json.md
// describes them: change all three together, with their tests.
#include "output/json.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "leitsatz/why.h"
#include "output/explain.h"
#include "output/formats.h"
#include "output/offsets.h"
#include "output/shared.h"
#include "output/story.h"

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

// The fields that chosen and explained sentences have in common. `index`: among the sentences of
// the input.
void add_place(const SummarizedInput& input, const OffsetMap& offsets, const Sentence& sentence,
               std::uint32_t index, Json& json) {
  const Span place = offsets.of(input.in_input(sentence.span));
  json["index"] = index;
  json["start"] = place.begin;
  json["end"] = place.end;
  json["text"] = slice(input.text, sentence.span);
  const std::string_view speaker = input.speaker_of(sentence);
  if (!speaker.empty()) json["speaker"] = speaker;
}

// `before`: the sentences of other inputs that the antecedent's number counts.
void add_antecedent(const Sentence& sentence, std::uint32_t before, Json& json) {
  if (sentence.antecedent != kNoSentence) json["antecedent"] = sentence.antecedent - before;
}

// The reasons of a chosen sentence. `whys`: of all of them, in their order; those of this one are
// taken off its front.
Json why_of(std::uint32_t sentence, std::string_view text, std::span<const Why>& whys) {
  Json array = Json::array();
  for (; !whys.empty() && whys.front().sentence == sentence; whys = whys.subspan(1)) {
    const Why& why = whys.front();
    Json json = {{"reason", why.info().name}};
    for (const Span word : why.words()) json["words"].push_back(slice(text, word));
    if (!why.info().number.empty()) json["number"] = why.number;
    array.push_back(std::move(json));
  }
  return array;
}

// What a chosen sentence says behind its place.
void add_verdict(const Sentence& sentence, bool is_matched, std::uint32_t before, Json& json) {
  json["score"] = rounded(sentence.score);
  if (is_matched) json["match"] = rounded(sentence.match);
  json["flags"] = flag_names(sentence.flags);
  json["reasons"] = reason_names(sentence.reasons);
  add_antecedent(sentence, before, json);
}

// What an explained sentence says behind its place.
void add_details(const SummarizedInput& input, const Sentence& sentence, std::uint32_t index,
                 bool is_matched, std::uint32_t before, Json& json) {
  json["kind"] = block_kind_name(input.analysis.blocks()[sentence.block].kind);
  json["language"] = sentence.language;
  json["words"] = sentence.words;
  json["characters"] = sentence.characters;
  json["score"] = rounded(sentence.score);
  if (is_matched) json["match"] = rounded(sentence.match);
  json["damage"] = rounded(sentence.damage);
  json["flags"] = flag_names(sentence.flags);
  json["reasons"] = reason_names(sentence.reasons);
  add_antecedent(sentence, before, json);
  Json& features = json["features"] = Json::object();
  const std::span<const std::string_view> names = feature_names();
  const std::span<const float> values = input.analysis.features(index);
  for (std::size_t k = 0; k < names.size() && k < values.size(); ++k) {
    features[std::string(names[k])] = rounded(values[k]);
  }
}

Json chosen_sentences(const SummarizedInput& input, const OffsetMap& offsets) {
  Json array = Json::array();
  const std::vector<Why> whys = why(input.text, input.analysis, input.summary);
  std::span<const Why> left = whys;
  for (std::uint32_t pick : input.summary.picks) {
    Json json;
    add_place(input, offsets, input.sentence(pick), pick, json);
    add_verdict(input.sentence(pick), input.analysis.focus_matched(), 0, json);
    json["why"] = why_of(pick, input.text, left);
    array.push_back(std::move(json));
  }
  return array;
}

Json all_sentences(const SummarizedInput& input, const OffsetMap& offsets) {
  Json array = Json::array();
  const auto count = static_cast<std::uint32_t>(input.analysis.sentences().size());
  for (std::uint32_t i = 0; i < count; ++i) {
    Json json;
    add_place(input, offsets, input.sentence(i), i, json);
    add_details(input, input.sentence(i), i, input.analysis.focus_matched(), 0, json);
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

// One of a story's texts. If it could not be read, its error stands in place of what is known.
std::string document_of(const SummarizedStory& story, std::uint32_t number, bool explain) {
  const StoryText& text = story.texts[number];
  Json json = {{"file", text.path.empty() ? Json(nullptr) : Json(text.path)}};
  if (text.entry > 0) json["entry"] = text.entry;
  if (text.input) {
    const std::string_view title = text.input->title(), date = text.published();
    json["language"] = text.input->analysis.language();
    json["title"] = title.empty() ? Json(nullptr) : Json(title);
    json["date"] = date.empty() ? Json(nullptr) : Json(date);
    json["words"] = text.input->statistics.words;
    json["sentences"] = text.input->statistics.sentences;
    const auto place = std::lower_bound(story.places.begin(), story.places.end(), number);
    const auto document = static_cast<std::uint32_t>(place - story.places.begin());
    const std::uint32_t same = story.places[story.story.same_as(document)];
    if (same != number) json["same_as"] = same;
    if (text.input->page != nullptr) json["page"] = page_of(*text.input->page, explain);
  } else {
    json["error"] = {{"code", text.error_code}, {"message", text.error}};
  }
  return "{\"id\":" + text.id + "," + dump(json).substr(1);
}

// Of each text, where its places are; one that could not be read has none.
std::vector<OffsetMap> offsets_of(const SummarizedStory& story, Offsets unit) {
  std::vector<OffsetMap> offsets;
  offsets.reserve(story.texts.size());
  for (const StoryText& text : story.texts) {
    if (text.input) {
      offsets.emplace_back(text.input->source, unit, places_in(*text.input));
    } else {
      offsets.emplace_back(std::string_view(), unit, std::vector<Span>());
    }
  }
  return offsets;
}

Json story_headline(const SummarizedStory& story, const std::vector<OffsetMap>& offsets) {
  if (!story.headline_text) return nullptr;
  const std::uint32_t text = *story.headline_text;
  Json json = {{"document", text}};
  json.update(headline_of(story.input_of(text), offsets[text]));
  return json;
}

std::string story_summary(const SummarizedStory& story) {
  if (story.headline_text) return summary_of(story.input_of(*story.headline_text));
  std::vector<std::string_view> texts;
  for (const std::uint32_t place : story.places) texts.push_back(story.input_of(place).text);
  return joined(texts, story.story, story.summary);
}

// The sentences of a story at these places, each behind the number of its text.
template <class Add>
Json story_sentences(const std::vector<StoryPick>& places, const SummarizedStory& story,
                     const std::vector<OffsetMap>& offsets, Add add) {
  Json array = Json::array();
  for (const StoryPick& place : places) {
    const SummarizedInput& input = story.input_of(place.text);
    const Sentence& sentence = story.sentence(place.index);
    Json json = {{"document", place.text}};
    add_place(input, offsets[place.text], sentence, place.sentence, json);
    add(input, sentence, place, json);
    array.push_back(std::move(json));
  }
  return array;
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

std::string render_story_json(const SummarizedStory& story, const Settings& settings,
                              std::string_view id) {
  std::string documents;
  for (std::uint32_t t = 0; t < story.texts.size(); ++t) {
    documents += (t == 0 ? "" : ",") + document_of(story, t, settings.explain);
  }
  const std::vector<OffsetMap> offsets = offsets_of(story, settings.offsets);
  const bool is_matched = story.story.focus_matched();
  Json json;
  if (story.type == Type::kHeadline) json["headline"] = story_headline(story, offsets);
  if (story.has_focus) json["focus_matched"] = is_matched;
  json["summary"] = story_summary(story);
  json["sentences"] = story_sentences(
      story.picks, story, offsets,
      [&](const SummarizedInput&, const Sentence& sentence, const StoryPick& place, Json& out) {
        add_verdict(sentence, is_matched, place.index - place.sentence, out);
      });
  if (!story.nothing.empty()) json["nothing"] = story.nothing;
  Json& keywords = json["keywords"] = Json::array();
  for (const StoryKeyword& keyword : keywords_of(story)) {
    keywords.push_back({{"term", keyword.term}, {"weight", keyword.weight}});
  }
  json["stats"] = stats_of(story.statistics);
  if (settings.explain) {
    std::vector<StoryPick> all;
    for (std::uint32_t i = 0; i < story.story.sentences().size(); ++i) {
      all.push_back(story.place_of(i));
    }
    json["all_sentences"] =
        story_sentences(all, story, offsets,
                        [&](const SummarizedInput& input, const Sentence& sentence,
                            const StoryPick& place, Json& out) {
                          add_details(input, sentence, place.sentence, is_matched,
                                      place.index - place.sentence, out);
                        });
  }
  return "{\"schema\":" + dump(kSchema) + ",\"id\":" + std::string(id) + ",\"documents\":[" +
         documents + "]," + dump(json).substr(1) + "\n";
}

std::string render_story_json_line(const SummarizedStory& story, const Settings& settings,
                                   const Style&) {
  return render_story_json(story, settings, "null");
}

std::string render_json_string(std::string_view text) { return dump(text); }

std::string render_json_error(std::string_view id, std::string_view code,
                              std::string_view message) {
  const Json error = {{"code", code}, {"message", message}};
  return "{\"id\":" + std::string(id) + ",\"error\":" + dump(error) + "}\n";
}

}  // namespace leitsatz::cli
