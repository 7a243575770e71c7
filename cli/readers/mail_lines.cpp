#include "readers/mail_lines.h"

#include <algorithm>
#include <string>

#include "readers/mail_headings.h"
#include "readers/mail_notices.h"
#include "readers/mail_shapes.h"
#include "readers/mail_words.h"
#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

// A remark on what is passed on has at most so many words, if it says that there is something to
// read or if the mail says that it was passed on.
constexpr std::size_t kMostRemarkWords = 20;
constexpr std::size_t kMostForwardWords = 40;

constexpr std::size_t kMostShortBytes = 100;  // of a line that a telephone adds

class Classifier {
 public:
  Classifier(std::vector<MailLine>& lines, std::string_view subject)
      : lines_(lines), forward_(is_forward(lowered(subject.substr(0, kMostMarkBytes)))) {}

  void run() {
    read_once();
    if (only_remarks() && holds_quotation()) {
      strip_quotation();
      read_once();
    }
    mark_notices(lines_);
    if (std::none_of(lines_.begin(), lines_.end(), is_own)) keep_all();
  }

 private:
  std::vector<MailLine>& lines_;
  bool forward_;                   // the mail was passed on, as far as is known
  std::vector<PageReason> fixed_;  // of the lines before they were read
  std::size_t words_ = 0;          // of the sender's own so far
  std::string said_;               // these words, lowered, up to a bound

  bool holds_quotation() const {
    return std::any_of(lines_.begin(), lines_.end(),
                       [](const MailLine& line) { return line.quoted && !is_empty(line); });
  }

  // What is quoted becomes the mail's own.
  void strip_quotation() {
    for (MailLine& line : lines_) {
      if (!line.quoted) continue;
      line.quoted = false;
      line.text = unquoted(line.text);
    }
  }

  void keep_all() {
    for (std::size_t i = 0; i < lines_.size(); ++i) lines_[i].reason = fixed_[i];
  }

  // Gives all lines their reasons but those of notices.
  void read_once() {
    if (fixed_.empty()) {
      for (const MailLine& line : lines_) fixed_.push_back(line.reason);
    }
    PageReason rest = PageReason::kArticle;  // of all lines from here on
    std::size_t heading_end = 0;             // lines before are part of a heading
    words_ = 0;
    said_.clear();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (i > 0 && is_own(lines_[i - 1])) count(lines_[i - 1]);
      MailLine& line = lines_[i];
      line.reason = fixed_[i];
      if (i < heading_end) {
        line.reason = PageReason::kReply;
        continue;
      }
      if (rest != PageReason::kReply && !line.quoted && !is_empty(line)) {
        if (const MailHeading heading = heading_at(lines_, i)) {
          rest = PageReason::kArticle;
          forward_ = forward_ || heading.forwarded;
          take_back(heading.begin, i);  // an attribution may begin before
          const bool remark = only_remarks();
          line.reason = PageReason::kReply;
          heading_end = heading.end;
          if (!heading.delimited && !remark) rest = PageReason::kReply;
          continue;
        }
      }
      if (begins_signature(line.text) && rest == PageReason::kArticle && !line.quoted) {
        rest = PageReason::kSignature;
      }
      if (line.reason != PageReason::kArticle) continue;
      line.reason = rest;
      if (rest != PageReason::kArticle) continue;
      if (line.quoted || line.in_attribution) {
        line.reason = PageReason::kReply;
        const bool begins = i == 0 || lines_[i - 1].reason == PageReason::kArticle;
        if (line.quoted && begins) classify_introduction(i);
      } else if (line.in_signature) {
        line.reason = PageReason::kSignature;
      } else if (line.text.size() <= kMostShortBytes && !is_empty(line) &&
                 is_sent_from(lowered(trim(line.text)))) {
        line.reason = PageReason::kSignature;
      }
    }
    if (!lines_.empty() && is_own(lines_.back())) count(lines_.back());
  }

  // Counts a line of own words.
  void count(const MailLine& line) {
    constexpr std::size_t kMostSaid = 1000;
    words_ += words_in(line.text);
    if (said_.size() < kMostSaid) said_ += lowered(line.text.substr(0, kMostMarkBytes)) + ' ';
  }

  // Lines that were counted as own words are none.
  void take_back(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      if (is_own(lines_[i])) words_ -= words_in(lines_[i].text);
      lines_[i].reason = PageReason::kReply;
    }
  }

  // Whether own words, if there are any, are no more than a remark on what is passed on.
  bool only_remarks() const {
    if (words_ == 0 || (forward_ && words_ <= kMostForwardWords)) return true;
    return words_ <= kMostRemarkWords && says_only_look(said_);
  }

  // The lines before a quotation at `quote` that end in a colon are part of it.
  void classify_introduction(std::size_t quote) {
    constexpr std::size_t kMostLines = 3;
    std::size_t end = quote;
    while (end > 0 && quote - end < kMostLines && is_empty(lines_[end - 1])) --end;
    std::size_t begin = end;
    while (begin > 0 && end - begin <= kMostLines && is_own(lines_[begin - 1])) --begin;
    if (begin == end || end - begin > kMostLines) return;
    // A name in angle brackets may have been broken.
    const bool broken = trim(lines_[quote].text) == ">:" && end == quote;
    if (!broken && !ends_in_colon(content(lines_[end - 1].text))) return;
    std::string said;
    for (std::size_t i = begin; i < end; ++i)
      said += lowered(lines_[i].text.substr(0, kMostMarkBytes));
    // "I answer to this:" is the sender's own.
    if (!has_digit(said) && !has_address(said) && !says_wrote(said)) return;
    take_back(broken ? end - 1 : begin, end);
  }
};

}  // namespace

bool is_empty(const MailLine& line) { return trim_all(line.text).empty(); }

bool is_own(const MailLine& line) { return line.reason == PageReason::kArticle && !is_empty(line); }

void classify_mail(std::vector<MailLine>& lines, std::string_view subject) {
  Classifier(lines, subject).run();
}

}  // namespace leitsatz::cli
