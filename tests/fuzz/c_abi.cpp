// The C interface, called in any order: before the time, after the end, with nulls where the
// header allows them, with indices out of range.
#include <array>
#include <string>
#include <vector>

#include "controls.h"
#include "expect.h"
#include "framed.h"
#include "leitsatz/leitsatz_c.h"

namespace leitsatz::fuzz {
namespace {

constexpr std::size_t kSlots = 3;   // of each kind of object
constexpr std::size_t kCalls = 60;  // at most
constexpr std::uint32_t kMaxPieceBytes = 300;

// Objects by their slots; null where there is none. What is freed is forgotten.
struct Objects {
  std::array<leitsatz_analysis*, kSlots> analyses = {};
  std::array<leitsatz_task*, kSlots> tasks = {};
  std::array<leitsatz_page_reader*, kSlots> readers = {};
  std::array<leitsatz_page*, kSlots> pages = {};

  ~Objects() {
    for (leitsatz_analysis* analysis : analyses) leitsatz_analysis_free(analysis);
    for (leitsatz_task* task : tasks) leitsatz_task_free(task);
    for (leitsatz_page_reader* reader : readers) leitsatz_page_reader_free(reader);
    for (leitsatz_page* page : pages) leitsatz_page_free(page);
  }
};

class Caller {
 public:
  explicit Caller(Controls controls) : controls_(controls), text_(controls.text()) {}

  void run() {
    for (std::size_t i = 0; i < kCalls && !controls_.text().empty(); ++i) {
      if (objects_.analyses[0] && !controls_.flag()) {
        read(objects_.analyses[controls_.below(kSlots)]);
      } else {
        call();
      }
    }
  }

 private:
  // A part of the text, which lives as long as all that refers to it.
  std::string_view piece() {
    const std::string_view whole = text_.text();
    const std::size_t begin = whole.empty() ? 0 : controls_.below(65536) % whole.size();
    return whole.substr(begin, controls_.below(kMaxPieceBytes));
  }

  std::size_t index(std::size_t count) {
    return controls_.below(8) == 0 ? std::size_t{0} - 1 : controls_.below(256) % (count + 1);
  }

  // Sometimes none.
  const leitsatz_options* options() {
    if (controls_.flag()) return nullptr;
    const std::string_view title = piece();
    options_ = {};
    options_.title = controls_.flag() ? title.data() : nullptr;
    options_.title_length = controls_.flag() ? title.size() : 0;
    if (controls_.below(4) == 0) {
      options_.language = leitsatz_language_at(controls_.byte());
      options_.language_length = options_.language ? std::string_view(options_.language).size() : 0;
    }
    options_.ranker = static_cast<std::int32_t>(controls_.below(6)) - 1;
    options_.features = controls_.flag();
    return &options_;
  }

  const leitsatz_budget* budget() {
    if (controls_.flag()) return nullptr;
    budget_ = {controls_.below(9),
               controls_.flag() ? LEITSATZ_NO_LIMIT : controls_.below(99),
               controls_.flag() ? LEITSATZ_NO_LIMIT : controls_.below(999),
               controls_.below(20) / 16.0 - 0.1,
               controls_.flag() ? nullptr : costs_.data(),
               controls_.below(9),
               controls_.below(9),
               controls_.below(3),
               controls_.below(9)};
    return &budget_;
  }

  // Blocks that may be anything but in the middle of a character: the header requires that.
  void find_blocks(std::string_view text) {
    blocks_.clear();
    std::uint32_t at = 0;
    for (std::uint32_t n = controls_.below(5); n > 0; --n) {
      const std::uint32_t begin = at + controls_.below(20);
      at = begin + controls_.below(120);
      if (cuts(text, begin) || cuts(text, at)) continue;
      blocks_.push_back({{begin, at}, static_cast<std::int32_t>(controls_.below(10)) - 1});
    }
    if (!blocks_.empty() && controls_.below(6) == 0) {
      std::swap(blocks_.front().span.begin, blocks_.back().span.begin);
    }
  }

  static bool cuts(std::string_view text, std::uint32_t at) {
    return at < text.size() && (text[at] & 0x80) != 0;
  }

  template <class Object>
  static void expect_made(leitsatz_status status, Object* const& made) {
    EXPECT((status == LEITSATZ_OK) == (made != nullptr));
    EXPECT(leitsatz_status_message(status) != nullptr);
  }

  void call() {
    leitsatz_analysis*& analysis = objects_.analyses[controls_.below(kSlots)];
    leitsatz_task*& task = objects_.tasks[controls_.below(kSlots)];
    leitsatz_page_reader*& reader = objects_.readers[controls_.below(kSlots)];
    leitsatz_page*& page = objects_.pages[controls_.below(kSlots)];
    const std::string_view text = piece();
    switch (controls_.below(20)) {
      case 0:
      case 1:
        leitsatz_analysis_free(analysis);
        expect_made(leitsatz_analyze_new(&analysis, text.data(), text.size(), options()), analysis);
        break;
      case 2:
        leitsatz_analysis_free(analysis);
        find_blocks(text);
        expect_made(leitsatz_analyze_blocks_new(&analysis, text.data(), text.size(), blocks_.data(),
                                                blocks_.size(), options()),
                    analysis);
        break;
      case 3:
        leitsatz_analysis_free(analysis);
        analysis = nullptr;
        break;
      case 4:
        EXPECT(leitsatz_analyze_new(nullptr, text.data(), text.size(), nullptr) ==
               LEITSATZ_INVALID_ARGUMENT);
        EXPECT(leitsatz_refocus(nullptr, text.data(), text.size()) == LEITSATZ_INVALID_ARGUMENT);
        EXPECT(leitsatz_task_step(nullptr, task) == LEITSATZ_INVALID_ARGUMENT);
        EXPECT(leitsatz_page_text(nullptr, text.data(), text.size()) == LEITSATZ_INVALID_ARGUMENT);
        break;
      case 5:
        leitsatz_task_free(task);
        expect_made(leitsatz_task_new(&task, text.data(), text.size(), options()), task);
        break;
      case 6:
        leitsatz_task_free(task);
        find_blocks(text);
        expect_made(leitsatz_task_blocks_new(&task, text.data(), text.size(), blocks_.data(),
                                             blocks_.size(), options()),
                    task);
        break;
      case 7:
        step(task, controls_.below(14));
        break;
      case 8:
        leitsatz_analysis_free(analysis);
        expect_made(leitsatz_task_finish_new(&analysis, task), analysis);
        break;
      case 9:
        leitsatz_task_free(task);
        task = nullptr;
        break;
      case 10:
        leitsatz_page_reader_free(reader);
        expect_made(leitsatz_page_reader_new(&reader), reader);
        break;
      case 11:
      case 12:
        begin(reader, text);
        break;
      case 13:
      case 14:
        leitsatz_page_text(reader, text.data(), text.size());
        break;
      case 15:
        leitsatz_page_end_element(reader);
        break;
      case 16:
        leitsatz_page_free(page);
        expect_made(leitsatz_page_finish_new(&page, reader), page);
        break;
      case 17:
        leitsatz_page_free(page);
        expect_made(leitsatz_page_read_new(&page, text.data(), text.size()), page);
        break;
      case 18:
        read(page);
        break;
      case 19:
        names(static_cast<std::int32_t>(controls_.byte()) - 8, text);
        break;
    }
  }

  static void step(leitsatz_task* task, std::uint32_t times) {
    double before = 0, progress = 0;
    for (; times > 0; --times) {
      const leitsatz_status status = leitsatz_task_step(&progress, task);
      EXPECT(status == (task ? LEITSATZ_OK : LEITSATZ_INVALID_ARGUMENT));
      EXPECT(progress >= before && progress <= 1);
      before = progress;
    }
  }

  void begin(leitsatz_page_reader* reader, std::string_view value) {
    constexpr std::string_view kNames[] = {"p",  "div", "article", "h1",     "ul",   "li",
                                           "em", "nav", "title",   "script", "meta", "body"};
    const std::string_view name = controls_.pick(kNames);
    const char* attribute = leitsatz_page_attribute_name(controls_.byte());
    const leitsatz_page_attribute given = {
        attribute, attribute ? std::string_view(attribute).size() : 0, value.data(), value.size()};
    leitsatz_page_begin_element(reader, name.data(), name.size(), &given, controls_.flag() ? 1 : 0);
  }

  void read(leitsatz_page* page) {
    std::size_t length = 0;
    for (std::int32_t which = -1; which < 11; ++which) {
      const char* string = leitsatz_page_string_borrowed(&length, page, which);
      EXPECT((string != nullptr) == (page != nullptr && which >= 0 && which < 10));
    }
    if (!page) return;
    leitsatz_page_block block;
    const std::size_t count = leitsatz_page_block_count(page);
    for (std::size_t i = 0; i < count; ++i) {
      EXPECT(leitsatz_page_block_at(&block, page, i) == LEITSATZ_OK);
      EXPECT(leitsatz_page_language_borrowed(&length, page, block.language) != nullptr);
    }
    EXPECT(leitsatz_page_block_at(&block, page, count) == LEITSATZ_INVALID_ARGUMENT);
    leitsatz_block in;
    const std::size_t article = leitsatz_page_article_block_count(page);
    blocks_.clear();
    for (std::size_t i = 0; i < article; ++i) {
      EXPECT(leitsatz_page_article_block_at(&in, page, i) == LEITSATZ_OK);
      blocks_.push_back(in);
    }
    const char* text = leitsatz_page_string_borrowed(&length, page, LEITSATZ_PAGE_ARTICLE);
    leitsatz_analysis* analysis = nullptr;
    EXPECT(leitsatz_analyze_blocks_new(&analysis, text, length, blocks_.data(), blocks_.size(),
                                       nullptr) == LEITSATZ_OK);
    leitsatz_analysis_free(analysis);
  }

  void read(leitsatz_analysis* analysis) {
    if (!analysis) return;
    const std::size_t sentences = leitsatz_sentence_count(analysis);
    EXPECT(leitsatz_language(analysis) != nullptr);
    leitsatz_title(analysis);
    leitsatz_missing_data_of(analysis);
    leitsatz_sentence sentence;
    std::size_t i = index(sentences);
    EXPECT((leitsatz_sentence_at(&sentence, analysis, i) == LEITSATZ_OK) == (i < sentences));
    const bool keeps_features = leitsatz_features_borrowed(analysis, 0) != nullptr;
    EXPECT((leitsatz_features_borrowed(analysis, i) != nullptr) ==
           (keeps_features && i < sentences));
    const std::uint32_t antecedent = leitsatz_antecedent_of(analysis, i);
    EXPECT(antecedent == LEITSATZ_NO_SENTENCE || antecedent < i);
    leitsatz_block block;
    i = index(leitsatz_block_count(analysis));
    EXPECT((leitsatz_block_at(&block, analysis, i) == LEITSATZ_OK) ==
           (i < leitsatz_block_count(analysis)));
    leitsatz_keyword keyword;
    i = index(leitsatz_keyword_count(analysis));
    EXPECT((leitsatz_keyword_at(&keyword, analysis, i) == LEITSATZ_OK) ==
           (i < leitsatz_keyword_count(analysis)));
    choose(analysis, sentences);
    if (controls_.below(4) == 0) {
      const std::string_view focus = piece().substr(0, 40);
      EXPECT(leitsatz_refocus(analysis, focus.data(), focus.size()) == LEITSATZ_OK);
      const std::int32_t matched = leitsatz_focus_matched(analysis);
      EXPECT(matched == 0 || matched == 1);
    }
    const leitsatz_headline headline = leitsatz_headline_of(analysis, controls_.below(30));
    EXPECT(headline.span.begin <= headline.span.end);
  }

  void choose(const leitsatz_analysis* analysis, std::size_t sentences) {
    const std::size_t capacity = controls_.flag() ? sentences : controls_.below(4);
    std::vector<std::uint32_t> picks(capacity, 0xABABABABu);
    std::size_t count = 0;
    const std::int32_t type = static_cast<std::int32_t>(controls_.below(6)) - 1;
    const leitsatz_status status =
        leitsatz_select_as(picks.data(), &count, capacity, analysis, budget(), type);
    if (status != LEITSATZ_OK) {
      for (const std::uint32_t pick : picks) EXPECT(pick == 0xABABABABu);
      return;
    }
    EXPECT(count <= capacity);
    leitsatz_statistics statistics;
    EXPECT(leitsatz_statistics_of(&statistics, analysis, picks.data(), count) == LEITSATZ_OK);
    EXPECT(statistics.summary_sentences == count);
    const std::uint32_t none = static_cast<std::uint32_t>(sentences);
    EXPECT(leitsatz_statistics_of(&statistics, analysis, &none, 1) == LEITSATZ_INVALID_ARGUMENT);
  }

  // What has no name has none, and what has one has a zero byte at its end.
  void names(std::int32_t number, std::string_view text) {
    for (const char* name : {leitsatz_flag_name(number), leitsatz_flag_meaning(number),
                             leitsatz_reason_name(number), leitsatz_block_kind_name(number),
                             leitsatz_summary_type_name(number), leitsatz_page_reason_name(number),
                             leitsatz_page_fact_name(number), leitsatz_page_attribute_name(number),
                             leitsatz_data_pack_name(number), leitsatz_status_message(number)}) {
      if (name) EXPECT(!std::string(name).empty());
    }
    EXPECT(!leitsatz_flag_is_damage(number) || leitsatz_flag_name(number));
    leitsatz_missing_data(text.data(), text.size());
    EXPECT(leitsatz_data_packs_in(text.data(), text.size()) == 0);
    std::uint32_t offsets[] = {0, static_cast<std::uint32_t>(text.size()), 0xFFFFFFFFu};
    EXPECT(leitsatz_to_utf16_offsets(offsets, 3, text.data(), text.size()) == LEITSATZ_OK);
    EXPECT(offsets[0] == 0 && offsets[1] == offsets[2]);
  }

  Controls controls_;
  Framed text_;
  Objects objects_;
  leitsatz_options options_ = {};
  leitsatz_budget budget_ = {};
  std::array<std::uint32_t, 9> costs_ = {3, 0, 1, 4, LEITSATZ_NO_LIMIT, 1, 5, 9, 2};
  std::vector<leitsatz_block> blocks_;
};

}  // namespace
}  // namespace leitsatz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  leitsatz::fuzz::Caller({data, size}).run();
  return 0;
}
