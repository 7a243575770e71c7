// Texts with what readers would choose from them.
//
// In:  JSON Lines, plain or gzipped (bench/README.md describes a line). Out: texts with the labels
// of a first reader, and of a second one where there is one. A label is a number in the readers'
// own list of sentences, which are spans of the text.
#ifndef LEITSATZ_BENCH_READERS_LABELS_H_
#define LEITSATZ_BENCH_READERS_LABELS_H_

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "leitsatz/types.h"

namespace leitsatz::readers {

// Why a sentence must never be chosen.
enum class Never : std::uint8_t {
  kCaption,  // caption, credit, byline, navigation, promotion
  kGreeting,
  kBroken,
  kDangling,
  kQuestion,  // without an answer
  kHeading,
  kTrivial,
  kRepeat,
};
struct NeverInfo {
  char letter;  // in the labels
  std::string_view name;
};
inline constexpr std::array<NeverInfo, 8> kNevers{{{'c', "caption"},
                                                   {'g', "greeting"},
                                                   {'b', "broken"},
                                                   {'d', "dangling"},
                                                   {'q', "question"},
                                                   {'h', "heading"},
                                                   {'t', "trivial"},
                                                   {'r', "repeat"}}};

using Label = std::uint32_t;  // index into LabelledText::sentences

struct Reading {
  std::vector<Label> tldr;    // up to three, the most important first
  std::vector<Label> points;  // the distinct points, the most important first
  std::vector<Label> also;    // others that would do
  std::map<Label, Never> never;
  std::string headline;
  std::vector<std::string> keywords;

  bool empty() const { return tldr.empty() && points.empty() && headline.empty(); }
};

struct LabelledText {
  std::string id;
  std::string set;
  std::string language;
  std::string genre;
  std::string title;  // may be empty
  std::string text;
  std::vector<Span> sentences;  // ascending, disjoint
  Reading first;
  Reading second;  // empty() if there is none
};

// `path`: the file, or a folder that holds it, also under readers/. Throws bench::CorpusError with
// file and line.
std::vector<LabelledText> read_labels(const std::filesystem::path& path, std::size_t max_texts);

}  // namespace leitsatz::readers

#endif  // LEITSATZ_BENCH_READERS_LABELS_H_
