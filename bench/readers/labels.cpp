#include "labels.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>

#include "../corpus/corpus.h"

namespace leitsatz::readers {
namespace {

using nlohmann::json;

constexpr const char* kNames[] = {"labels.jsonl.gz", "labels.jsonl", "readers/labels.jsonl.gz",
                                  "readers/labels.jsonl"};

std::filesystem::path find_labels(const std::filesystem::path& path) {
  if (!std::filesystem::is_directory(path)) return path;
  for (const char* name : kNames) {
    if (std::filesystem::exists(path / name)) return path / name;
  }
  throw bench::CorpusError(path.string() + ": holds no labels.jsonl.gz");
}

// A string that may be missing or null.
std::string text_of(const json& line, const char* key) {
  const auto found = line.find(key);
  return found == line.end() || found->is_null() ? std::string() : found->get<std::string>();
}

std::vector<Label> labels_of(const json& reading, const char* key, std::size_t sentences) {
  std::vector<Label> labels;
  if (const auto found = reading.find(key); found != reading.end()) {
    labels = found->get<std::vector<Label>>();
  }
  for (const Label label : labels) {
    if (label >= sentences) {
      throw bench::CorpusError(std::string(key) + ": there is no sentence " +
                               std::to_string(label));
    }
  }
  return labels;
}

Never never_from(const std::string& letter) {
  for (std::size_t i = 0; i < kNevers.size(); ++i) {
    if (letter.size() == 1 && letter[0] == kNevers[i].letter) return static_cast<Never>(i);
  }
  throw bench::CorpusError("never: there is no reason '" + letter + "'");
}

Reading parse_reading(const json& line, std::size_t sentences) {
  Reading reading;
  reading.tldr = labels_of(line, "tldr", sentences);
  reading.points = labels_of(line, "points", sentences);
  reading.also = labels_of(line, "also", sentences);
  if (const auto never = line.find("never"); never != line.end()) {
    for (const auto& [label, reason] : never->items()) {
      reading.never[static_cast<Label>(std::stoul(label))] = never_from(reason.get<std::string>());
    }
  }
  reading.headline = text_of(line, "headline");
  if (const auto found = line.find("keywords"); found != line.end()) {
    reading.keywords = found->get<std::vector<std::string>>();
  }
  return reading;
}

LabelledText parse_text(const json& line) {
  LabelledText text{.id = text_of(line, "id"),
                    .set = text_of(line, "set"),
                    .language = text_of(line, "lang"),
                    .genre = text_of(line, "genre"),
                    .title = text_of(line, "title"),
                    .text = line.at("text").get<std::string>(),
                    .sentences = {},
                    .first = {},
                    .second = {}};
  for (const json& span : line.at("sentences")) {
    text.sentences.push_back({span.at(0).get<std::uint32_t>(), span.at(1).get<std::uint32_t>()});
  }
  text.first = parse_reading(line, text.sentences.size());
  if (const auto second = line.find("second"); second != line.end()) {
    text.second = parse_reading(*second, text.sentences.size());
  }
  return text;
}

}  // namespace

std::vector<LabelledText> read_labels(const std::filesystem::path& path, std::size_t max_texts) {
  const std::filesystem::path file = find_labels(path);
  std::istringstream lines(bench::read_bytes(file));
  std::vector<LabelledText> texts;
  std::size_t number = 0;
  for (std::string line; texts.size() < max_texts && std::getline(lines, line);) {
    ++number;
    if (line.empty()) continue;
    try {
      texts.push_back(parse_text(json::parse(line)));
    } catch (const std::exception& error) {
      throw bench::CorpusError(file.string() + ":" + std::to_string(number) + ": " + error.what());
    }
  }
  if (texts.empty()) throw bench::CorpusError(file.string() + ": no texts");
  return texts;
}

}  // namespace leitsatz::readers
