#include "rendering.h"

#include <nlohmann/json.hpp>

#include "characters/unicode.h"
#include "expect.h"
#include "invariants.h"
#include "output/formats.h"

namespace leitsatz::fuzz {
namespace {

using Json = nlohmann::json;

std::uint32_t limit(Controls& controls, std::uint32_t below) {
  return controls.flag() ? kNoLimit : controls.below(below);
}

Json parsed(std::string_view line) {
  Json json = Json::parse(line, nullptr, false);
  EXPECT(!json.is_discarded());
  return json;
}

// Ill-formed bytes are shown as U+FFFD.
std::string shown(std::string_view bytes) {
  std::string out;
  for (std::uint32_t i = 0; i < bytes.size();) {
    const unicode::CodePoint c = unicode::decode(bytes, i);
    unicode::append(out, c.value);
    i = c.end;
  }
  return out;
}

void check_places(const Json& sentences, std::string_view text) {
  std::size_t last = 0;
  for (const Json& sentence : sentences) {
    const std::size_t start = sentence.at("start"), end = sentence.at("end");
    EXPECT(last <= start && start < end && end <= text.size());
    EXPECT(sentence.at("text") == shown(text.substr(start, end - start)));
    last = end;
  }
}

void check_json(std::string_view line, const cli::SummarizedInput& input) {
  EXPECT(!check_answer(line));
  const Json json = parsed(line);
  check_places(json.at("sentences"), input.text);
  if (json.contains("all_sentences")) check_places(json.at("all_sentences"), input.text);
  EXPECT(json.at("sentences").size() == input.summary.picks.size());
}

std::string without_colors(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\x1B') {
      while (i < text.size() && text[i] != 'm') ++i;
    } else {
      out += text[i];
    }
  }
  return out;
}

}  // namespace

cli::Settings settings_from(Controls& controls) {
  cli::Settings settings;
  settings.demand.type = static_cast<cli::Type>(controls.below(kSummaryTypeCount));
  settings.demand.limits.sentences = limit(controls, 12);
  settings.demand.limits.words = limit(controls, 200);
  const std::uint32_t flags = controls.byte();
  settings.keywords = (flags & 1) != 0;
  settings.stats = (flags & 2) != 0;
  settings.explain = (flags & 4) != 0;
  settings.highlight = (flags & 8) != 0;
  settings.repair_mojibake = (flags & 16) != 0;
  if ((flags & 32) != 0) settings.ranker = static_cast<Ranker>(controls.below(4));
  if ((flags & 64) != 0) settings.focus = controls.piece(30);
  if ((flags & 128) != 0) settings.title = controls.piece(60);
  return settings;
}

void check_printable(std::string_view text) {
  for (std::uint32_t i = 0; i < text.size();) {
    const unicode::CodePoint c = unicode::decode(text, i);
    EXPECT(!c.ill_formed);
    EXPECT(c.value == '\n' || c.value == '\t' || !unicode::is_control(c.value));
    EXPECT(c.value != '\r' && c.value != '\f' && c.value != '\v' && c.value != 0x85);
    i = c.end;
  }
}

bool check_answer(std::string_view line) {
  EXPECT(line.ends_with('\n') && line.find('\n') == line.size() - 1);
  const Json json = parsed(line);
  EXPECT(json.contains("id") && json.at("id").is_primitive());
  if (!json.contains("error")) {
    EXPECT(json.at("schema") == "leitsatz/1");
    return false;
  }
  EXPECT(!json.at("error").at("code").get<std::string>().empty());
  EXPECT(!json.at("error").at("message").get<std::string>().empty());
  return true;
}

std::string rendered(const cli::SummarizedInput& input, const cli::Settings& settings) {
  constexpr cli::Style kStyles[] = {{}, {.color = true, .columns = 30, .width = 30}};
  std::string out;
  for (const cli::OutputFormat& format : cli::output_formats()) {
    for (const cli::Style& style : kStyles) {
      const std::string bytes =
          format.render(input, {settings, style, {.path = "path", .name = "name"}});
      if (format.word == "json") {
        check_json(bytes, input);
      } else {
        check_printable(style.color ? without_colors(bytes) : bytes);
      }
      if (format.word == "html") EXPECT(bytes.find("<script") == std::string::npos);
      out += bytes;
    }
  }
  return out;
}

}  // namespace leitsatz::fuzz
