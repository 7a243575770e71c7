#include "readers/mail_notices.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "readers/mail_shapes.h"
#include "readers/mail_words.h"
#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

constexpr std::size_t kMostNoticeBytes = 4000;  // of a paragraph that are read for its words
constexpr std::size_t kMostParagraphs = 40;     // that are read at the end

// A paragraph of the sender's own words, or of links.
struct Paragraph {
  std::size_t begin = 0, end = 0;
  std::string words;  // lowered, bounded
  bool has_link = false;
  bool is_own = false;  // it holds more than links
  bool is_notice = false;
  bool is_foot() const { return (has_link && says_unsubscribe(words)) || says_why_sent(words); }
};

class Notices {
 public:
  explicit Notices(std::vector<MailLine>& lines) : lines_(lines) {}

  void mark_all() {
    std::vector<Paragraph> last = last_paragraphs();
    mark_disclaimers(last);
    mark_foot(last);
    mark_head();
  }

 private:
  std::vector<MailLine>& lines_;

  // Whether a line is in a paragraph. A rule begins one.
  bool is_part(std::size_t i) const {
    const MailLine& line = lines_[i];
    const bool counts = line.reason == PageReason::kArticle || line.reason == PageReason::kLinks;
    return counts && !is_empty(line);
  }

  Paragraph paragraph_of(std::size_t begin, std::size_t end) const {
    Paragraph paragraph;
    paragraph.begin = begin;
    paragraph.end = end;
    for (std::size_t i = begin; i < end; ++i) {
      paragraph.is_own = paragraph.is_own || is_own(lines_[i]);
      if (paragraph.words.size() > kMostNoticeBytes) continue;
      paragraph.words += lowered(trim(lines_[i].text.substr(0, kMostNoticeBytes))) + ' ';
      paragraph.has_link = paragraph.has_link || lines_[i].links > 0;
    }
    for (std::string_view sign : {"http", "www.", "mailto:"}) {
      paragraph.has_link = paragraph.has_link || paragraph.words.find(sign) != std::string::npos;
    }
    paragraph.has_link = paragraph.has_link || has_address(paragraph.words);
    return paragraph;
  }

  // The first paragraphs, or the last ones, of which the last comes first.
  std::vector<Paragraph> first_paragraphs(std::size_t most) const {
    std::vector<Paragraph> found;
    for (std::size_t i = 0; i < lines_.size() && found.size() < most;) {
      std::size_t end = i;
      while (end < lines_.size() && is_part(end) && (end == i || !is_rule(lines_[end].text))) ++end;
      if (end > i) found.push_back(paragraph_of(i, end));
      i = std::max(end, i + 1);
    }
    return found;
  }
  std::vector<Paragraph> last_paragraphs() const {
    std::vector<Paragraph> found;
    for (std::size_t end = lines_.size(); end > 0 && found.size() < kMostParagraphs;) {
      std::size_t begin = end;
      while (begin > 0 && is_part(begin - 1)) {
        if (is_rule(lines_[--begin].text)) break;
      }
      if (begin < end) found.push_back(paragraph_of(begin, end));
      end = std::min(begin, end - 1);
    }
    return found;
  }

  void mark(Paragraph& paragraph) {
    paragraph.is_notice = true;
    for (std::size_t i = paragraph.begin; i < paragraph.end; ++i) {
      if (lines_[i].reason == PageReason::kArticle) lines_[i].reason = PageReason::kNotice;
    }
  }

  void mark_disclaimers(std::vector<Paragraph>& last) {
    constexpr int kSure = 4, kLikely = 3, kBeside = 2;
    constexpr std::size_t kMostTitleWords = 8, kMostPrintWords = 40;
    bool at_end = true;  // only short lines and notices follow
    constexpr std::size_t kMostShortWords = 12;
    for (std::size_t k = 0; k < last.size(); ++k) {
      Paragraph& paragraph = last[k];
      const std::size_t words = words_in(paragraph.words);
      const Disclaimers said = disclaimers_in(paragraph.words);
      const bool beside = k > 0 && last[k - 1].is_notice;
      const bool print = words <= kMostPrintWords && asks_not_to_print(paragraph.words);
      if (said.of_mail >= kSure || (at_end && said.of_mail >= kLikely) ||
          (beside && said.all >= kBeside) || (at_end && print) ||
          (beside && said.all > 0 && words <= kMostTitleWords)) {
        mark(paragraph);
      } else if (words > kMostShortWords) {
        at_end = false;
      }
    }
    // What follows a disclaimer goes on with it.
    for (std::size_t k = last.size(); k-- > 0;) {
      const bool behind = k + 1 < last.size() && last[k + 1].is_notice;
      if (!last[k].is_notice && behind && disclaimers_in(last[k].words).all >= kBeside)
        mark(last[k]);
    }
  }

  // From the last line that tells how to unsubscribe, or why one gets the mail, to the end, unless
  // a text follows.
  void mark_foot(std::vector<Paragraph>& last) {
    constexpr std::size_t kMostWordsBehind = 120, kMostWordsEach = 80;
    std::size_t behind = 0, foot = 0;  // words; paragraphs that belong to the foot
    for (std::size_t k = 0; k < last.size() && behind <= kMostWordsBehind; ++k) {
      const std::size_t words = words_in(last[k].words);
      if (words > kMostWordsEach && !last[k].is_notice) break;
      if (last[k].is_foot()) foot = k + 1;
      if (!last[k].is_notice) behind += words;
    }
    if (foot == last.size()) {  // something must be left
      const auto other = [](const Paragraph& p) {
        return p.is_own && !p.is_notice && !p.is_foot();
      };
      if (std::none_of(last.begin(), last.end(), other)) return;
      foot = std::min(foot, last.size() - 1);
    }
    for (std::size_t k = 0; k < foot; ++k) mark(last[k]);
  }

  // "View in browser", and what the receiver's own program warns of, among the first lines.
  void mark_head() {
    constexpr std::size_t kFirst = 4, kMostWords = 16, kMostWarningWords = 50;
    std::vector<Paragraph> first = first_paragraphs(kFirst + 1);
    for (std::size_t k = 0; k < first.size() && k < kFirst && k + 1 < first.size(); ++k) {
      Paragraph& paragraph = first[k];
      const std::size_t words = words_in(paragraph.words);
      const bool link = paragraph.has_link && words <= kMostWords &&
                        (says_in_browser(paragraph.words) || says_unsubscribe(paragraph.words));
      if (link || (words <= kMostWarningWords && warns_of_sender(paragraph.words))) mark(paragraph);
    }
  }
};

}  // namespace

void mark_notices(std::vector<MailLine>& lines) { Notices(lines).mark_all(); }

}  // namespace leitsatz::cli
