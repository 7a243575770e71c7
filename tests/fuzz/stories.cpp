// Lines of JSON that are in order, with fields of their kinds: single texts and stories of several
// documents. Each gets an answer that is one, the same again, with a document for each text.
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>

#include "batch/batch.h"
#include "controls.h"
#include "expect.h"
#include "rendering.h"

namespace leitsatz::fuzz {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint32_t kMostDocuments = 5;
constexpr std::uint32_t kMostPieceBytes = 200;

constexpr std::string_view kTypes[] = {"tldr", "key-points", "teaser", "headline", "nothing"};
constexpr std::string_view kLanguages[] = {"en", "de", "ru", "zh", "ar", "th", "xx", ""};
constexpr std::string_view kDates[] = {"2024-05-03", "2024-02-30", "3 May", "",
                                       "2024-05-03T10:00Z"};
constexpr std::string_view kOrders[] = {"text", "date", "none"};

// Bytes that are no UTF-8 are an error of the line, which another fuzzer looks at.
std::string text_of(Controls& controls) {
  std::string text;
  for (const char c : controls.piece(kMostPieceBytes)) {
    text += static_cast<unsigned char>(c) < 0x80 ? c : ' ';
  }
  return text;
}

Json number_of(Controls& controls) {
  const std::uint32_t kind = controls.below(4);
  if (kind == 0) return controls.below(10);
  if (kind == 1) return controls.below(65536) * 65536.0 + 0.5;
  if (kind == 2) return -1;
  return controls.byte() / 255.0;
}

void add_text(Controls& controls, Json& object) {
  object[controls.below(4) == 0 ? "html" : "text"] = text_of(controls);
  if (controls.flag()) object["title"] = text_of(controls);
  if (controls.flag()) object["language"] = std::string(controls.pick(kLanguages));
}

Json line_of(Controls& controls, std::uint32_t documents) {
  Json line = {{"id", 1}};
  if (documents == 0) {
    add_text(controls, line);
  } else {
    Json& list = line["documents"] = Json::array();
    for (std::uint32_t i = 0; i < documents; ++i) {
      Json document = {{"id", i}};
      add_text(controls, document);
      if (controls.flag()) document["date"] = std::string(controls.pick(kDates));
      list.push_back(std::move(document));
    }
    if (controls.below(4) == 0) line["per_document"] = number_of(controls);
    if (controls.below(4) == 0) line["order"] = std::string(controls.pick(kOrders));
  }
  if (controls.flag()) line["focus"] = text_of(controls);
  if (controls.flag()) line["type"] = std::string(controls.pick(kTypes));
  for (const char* name : {"sentences", "words", "characters", "share", "limit", "neighbours"}) {
    if (controls.below(8) == 0) line[name] = number_of(controls);
  }
  return line;
}

void run(Controls controls) {
  cli::Settings settings = settings_from(controls);
  settings.jsonl = true;
  const std::uint32_t documents = controls.below(kMostDocuments + 1);
  const cli::Line line = {line_of(controls, documents).dump(), false};
  const cli::Answer answer = cli::answer_line(line, 1, settings);
  EXPECT(check_answer(answer.json) == answer.failed);
  EXPECT(cli::answer_line(line, 1, settings).json == answer.json);
  if (documents == 0 || answer.failed) return;
  EXPECT(Json::parse(answer.json)["documents"].size() == documents);
}

}  // namespace
}  // namespace leitsatz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  leitsatz::fuzz::run({data, size});
  return 0;
}
