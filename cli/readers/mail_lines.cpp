#include "readers/mail_lines.h"

#include <algorithm>
#include <string>

#include "readers/mail_words.h"
#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

// A remark on what is passed on has at most so many words, if it says that there is something to
// read or if the mail says that it was passed on.
constexpr std::size_t kMostRemarkWords = 20;
constexpr std::size_t kMostForwardWords = 40;

constexpr std::size_t kMostMarkBytes = 400;     // of a line that is a mark of some kind
constexpr std::size_t kMostShortBytes = 100;    // of a line that a telephone adds
constexpr std::size_t kMostNoticeBytes = 4000;  // of a paragraph that are read for its words

constexpr std::string_view kColons[] = {":", "\uFF1A"};

// A text without white space around it, also without that which HTML leaves.
std::string_view trim_all(std::string_view text) {
  constexpr std::string_view kNoBreak = "\u00A0", kZeroWidth = "\u200B";
  while (true) {
    text = trim(text);
    const std::size_t size = text.size();
    for (std::string_view space : {kNoBreak, kZeroWidth}) {
      if (text.starts_with(space)) text.remove_prefix(space.size());
      if (text.ends_with(space)) text.remove_suffix(space.size());
    }
    if (text.size() == size) return text;
  }
}

// A line without its break, the white space around it, and asterisks for bold type.
std::string_view content(std::string_view line) {
  line = trim_all(line);
  while (line.starts_with('*')) line.remove_prefix(1);
  while (line.ends_with('*')) line.remove_suffix(1);
  return trim_all(line);
}

bool is_empty(const MailLine& line) { return trim_all(line.text).empty(); }

// The line behind marks of quotation.
std::string_view unquoted(std::string_view line) {
  while (line.starts_with('>')) {
    line.remove_prefix(1);
    if (line.starts_with(' ') && line.substr(1).starts_with('>')) line.remove_prefix(1);
  }
  if (line.starts_with(' ')) line.remove_prefix(1);
  return line;
}

bool ends_in_colon(std::string_view line) {
  return std::any_of(std::begin(kColons), std::end(kColons),
                     [&](std::string_view colon) { return line.ends_with(colon); });
}

// A line between two mails, with words in it: "-----Original Message-----".
bool is_divider(std::string_view line) {
  constexpr std::size_t kLeastRule = 4;
  constexpr std::string_view kRule = "-_=";
  line = trim(line);
  if (line.size() < 2 * kLeastRule || line.size() > kMostMarkBytes) return false;
  const char c = line.front();
  if (kRule.find(c) == kRule.npos) return false;
  const std::string rule(kLeastRule, c);
  if (!line.starts_with(rule) || !line.ends_with(rule)) return false;
  return line.find_first_not_of(std::string{c, ' '}) != line.npos;
}

// A line of nothing but rule.
bool is_rule(std::string_view line) {
  constexpr std::size_t kLeastBytes = 5;
  line = trim(line);
  return line.size() >= kLeastBytes && line.find_first_not_of("-_=* ") == line.npos;
}

bool begins_signature(std::string_view line) {
  while (line.ends_with('\n') || line.ends_with('\r')) line.remove_suffix(1);
  return line == "-- " || line == "--";
}

// A line that may be a field above a copy: what stands before its colon and behind it.
struct Field {
  std::string label;  // lowered; empty: it is none
  std::string_view value;
};
Field field_in(std::string_view line) {
  constexpr std::size_t kMostLabelBytes = 40;
  constexpr std::size_t kMostLabelWords = 4;
  line = content(line);
  std::size_t end = line.npos, size = 0;
  for (std::string_view colon : kColons) {
    const std::size_t at = line.substr(0, kMostLabelBytes + colon.size()).find(colon);
    if (at < end) {
      end = at;
      size = colon.size();
    }
  }
  if (end == line.npos || end == 0) return {};
  std::string label = lowered(line.substr(0, end));
  while (label.ends_with(' ') || label.ends_with('*')) label.pop_back();
  if (label.empty() || words_in(label) > kMostLabelWords) return {};
  return {std::move(label), content(line.substr(end + size))};
}

bool has_address(std::string_view text) {
  for (std::size_t at = text.find('@'); at != text.npos; at = text.find('@', at + 1)) {
    if (at > 0 && at + 1 < text.size() && !is_blank(text[at - 1]) && !is_blank(text[at + 1])) {
      return true;
    }
  }
  return false;
}

bool has_digit(std::string_view text) { return std::any_of(text.begin(), text.end(), is_digit); }

// "15:00", "15.00", "15h00".
bool has_time(std::string_view text) {
  for (std::size_t i = 1; i + 2 < text.size(); ++i) {
    const bool mark = text[i] == ':' || text[i] == '.' || text[i] == 'h';
    if (mark && is_digit(text[i - 1]) && is_digit(text[i + 1]) && is_digit(text[i + 2])) {
      return true;
    }
  }
  return false;
}

// "2024".
bool has_year(std::string_view text) {
  constexpr std::size_t kDigits = 4;
  std::size_t run = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && is_digit(text[i])) {
      ++run;
      continue;
    }
    if (run == kDigits && (text[i - kDigits] == '1' || text[i - kDigits] == '2')) return true;
    run = 0;
  }
  return false;
}

// "On 13 March 2024 at 15:00, Max Brill <max@ness.example> wrote:"
bool is_attribution(std::string_view line) {
  if (line.size() > kMostMarkBytes) return false;
  const bool address = has_address(line), time = has_time(line);
  if (!ends_in_colon(line)) {  // some programs leave it out
    constexpr std::string_view kWrote = " wrote";
    return address && time && line.ends_with(kWrote);
  }
  if (!has_digit(line) && !address) return false;
  const std::string low = lowered(line);
  if (says_wrote(low)) return address || time || (has_year(low) && opens_attribution(low));
  return address && (time || has_year(low));
}

// Lines from `begin` on that say whose copy follows; none if `begin` == `end`.
struct Heading {
  std::size_t begin = 0, end = 0;
  bool forwarded = false;  // it says that the mail was passed on
  bool delimited = false;  // the copy is marked line by line
  explicit operator bool() const { return begin != end; }
};

class Classifier {
 public:
  Classifier(std::vector<MailLine>& lines, std::string_view subject)
      : lines_(lines), forward_(is_forward(lowered(subject.substr(0, kMostMarkBytes)))) {}

  void run() {
    read_once();
    if ((words_ == 0 || is_remark(words_, said_)) && holds_quotation()) {
      strip_quotation();
      read_once();
    }
    mark_notices();
    const auto own = [&](const MailLine& line) { return is_own(line); };
    if (std::none_of(lines_.begin(), lines_.end(), own)) keep_all();
  }

 private:
  std::vector<MailLine>& lines_;
  bool forward_;                   // the mail was passed on, as far as is known
  std::vector<PageReason> fixed_;  // of the lines before they were read
  std::size_t words_ = 0;          // of the sender's own so far
  std::string said_;               // these words, lowered, up to a bound

  static bool is_own(const MailLine& line) {
    return line.reason == PageReason::kArticle && !is_empty(line);
  }
  bool is_own(std::size_t i) const { return is_own(lines_[i]); }

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
      if (i > 0 && is_own(i - 1)) count(lines_[i - 1]);
      MailLine& line = lines_[i];
      line.reason = fixed_[i];
      if (i < heading_end) {
        line.reason = PageReason::kReply;
        continue;
      }
      if (rest != PageReason::kReply && !line.quoted && !is_empty(line)) {
        if (const Heading heading = heading_at(i)) {
          rest = PageReason::kArticle;
          forward_ = forward_ || heading.forwarded;
          take_back(heading.begin, i);  // an attribution may begin before
          const bool remark = words_ == 0 || is_remark(words_, said_);
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
      if (is_own(i)) words_ -= words_in(lines_[i].text);
      lines_[i].reason = PageReason::kReply;
    }
  }

  // Whether own words are no more than a remark on what is passed on.
  bool is_remark(std::size_t words, std::string_view said) const {
    if (forward_ && words <= kMostForwardWords) return true;
    return words <= kMostRemarkWords && says_only_look(said);
  }

  // The heading of a copy that begins, or with an attribution ends, at a line.
  Heading heading_at(std::size_t i) const {
    if (lines_[i].text.size() > kMostMarkBytes) return {};
    const std::string_view line = content(lines_[i].text);
    if (is_divider(lines_[i].text)) {
      Heading heading = {i, i + 1, says_forwarded(lowered(line)), false};
      if (const Heading fields = fields_at(next_words(i + 1))) heading.end = fields.end;
      return heading;
    }
    const std::size_t next = next_words(i + 1);
    if (is_rule(lines_[i].text) || ends_in_colon(line)) {
      // A rule, or "Begin forwarded message:", before the fields.
      if (const Heading fields = fields_at(next); fields && !is_label(line)) {
        return {i, fields.end, says_forwarded(lowered(line)), false};
      }
    }
    if (const Heading fields = fields_at(i)) return fields;
    return attribution_at(i, next);
  }

  bool is_label(std::string_view line) const {
    const Field field = field_in(line);
    return !field.label.empty() && mail_label(field.label) != MailLabel::kNone;
  }

  std::size_t next_words(std::size_t i) const {
    constexpr std::size_t kMostBlank = 4;
    const std::size_t end = std::min(i + kMostBlank, lines_.size());
    while (i < end && is_empty(lines_[i])) ++i;
    return std::min(i, lines_.size());
  }

  // The fields of a copied mail, "From: ...", one a line, in any order.
  Heading fields_at(std::size_t i) const {
    constexpr std::size_t kMostLines = 24;
    constexpr std::size_t kMostFolded = 6;  // lines that go on with a long list of receivers
    constexpr std::uint32_t kNeeded = 1u << static_cast<int>(MailLabel::kFrom);
    constexpr std::uint32_t kSubject = 1u << static_cast<int>(MailLabel::kSubject);
    constexpr std::uint32_t kOthers =
        1u << static_cast<int>(MailLabel::kDate) | 1u << static_cast<int>(MailLabel::kTo);
    if (i >= lines_.size()) return {};
    std::uint32_t found = 0;
    std::size_t end = i, folded = 0, unknown = 0;
    bool address = false, digits = false, linked = false, timed = false;
    bool is_first = true, wants_value = false;
    const bool quoted = lines_[i].quoted;
    for (std::size_t k = i; k < lines_.size() && k < i + kMostLines; ++k) {
      const MailLine& line = lines_[k];
      if (line.quoted != quoted) break;
      if (is_empty(line)) {
        // Programs that make HTML text put an empty line behind each.
        if (k + 1 < lines_.size() && (wants_value || label_at(k + 1) != MailLabel::kNone)) continue;
        break;
      }
      if (line.text.size() > kMostMarkBytes * kMostFolded) break;
      const std::string_view words = unquoted_of(line);
      const Field field = field_in(words.substr(0, kMostMarkBytes));
      const MailLabel label = field.label.empty() ? MailLabel::kNone : mail_label(field.label);
      if (label != MailLabel::kNone) {
        found |= 1u << static_cast<int>(label);
        wants_value = field.value.empty();
        folded = 0;
      } else if (is_first) {
        if (field.label.empty() || !has_address(field.value)) break;
        ++unknown;
      } else if (wants_value) {
        wants_value = false;
      } else if (!field.label.empty() && k == end) {
        ++unknown;  // "Importance: High", or a language that no list knows
      } else if (k == end && folded < kMostFolded && goes_on(words)) {
        ++folded;
      } else {
        break;
      }
      address = address || has_address(words);
      digits = digits || has_digit(words);
      linked = linked || line.links > 0;
      timed = timed || (label == MailLabel::kDate && has_time(lowered(words)) && has_year(words));
      is_first = false;
      end = k + 1;
    }
    // One without a subject could be of a journey.
    const bool subject = (found & kSubject) || (timed && (linked || address));
    const bool known = (found & kNeeded) && subject && (found & kOthers) &&
                       ((found & kSubject) || (found & kOthers) == kOthers);
    constexpr std::size_t kLeastUnknown = 3;
    const bool alike = unknown >= kLeastUnknown && address && digits && has_address_first(i);
    if (!known && !alike) return {};
    return {i, end, false, false};
  }

  MailLabel label_at(std::size_t i) const {
    const Field field = field_in(unquoted_of(lines_[i]).substr(0, kMostMarkBytes));
    return field.label.empty() ? MailLabel::kNone : mail_label(field.label);
  }

  std::string_view unquoted_of(const MailLine& line) const {
    return line.quoted ? unquoted(line.text) : line.text;
  }

  // "Xxx: Max Brill <max@ness.example>"
  bool has_address_first(std::size_t i) const {
    const Field field = field_in(unquoted_of(lines_[i]).substr(0, kMostMarkBytes));
    return has_address(field.value) && field.value.find_first_of("<[") != field.value.npos;
  }

  // Whether a line goes on with a list of receivers.
  static bool goes_on(std::string_view line) {
    return line.starts_with(' ') || line.starts_with('\t') || has_address(line) ||
           line.find(';') != line.npos;
  }

  // "On ... wrote:", which ends at line `i` and may begin up to two lines before.
  Heading attribution_at(std::size_t i, std::size_t next) const {
    constexpr std::size_t kMostLines = 3;
    const std::string_view last = content(lines_[i].text);
    if (lines_[i].quoted || (!ends_in_colon(last) && !last.ends_with(" wrote"))) return {};
    std::string joined;
    for (std::size_t k = 0; k < kMostLines && k <= i; ++k) {
      const std::size_t begin = i - k;
      const MailLine& line = lines_[begin];
      const bool own = line.reason == PageReason::kArticle || begin == i;
      if (is_empty(line) || line.quoted || !own || line.text.size() > kMostMarkBytes) break;
      joined = std::string(content(line.text)) + (joined.empty() ? "" : " ") + joined;
      if (!is_attribution(joined)) continue;
      // It may begin before: "On Wednesday, 13 March 2024,".
      std::size_t first = begin;
      while (first > 0 && i - first + 1 < kMostLines && goes_on_to_attribution(first)) --first;
      const bool marked = next < lines_.size() && (lines_[next].quoted || is_quote(next));
      return {first, is_quote(next) ? quote_end(next) : i + 1, false, marked};
    }
    return {};
  }

  // Whether the line before belongs to an attribution that goes on at a line.
  bool goes_on_to_attribution(std::size_t line) const {
    const MailLine& before = lines_[line - 1];
    if (!is_own(before) || before.quoted || before.text.size() > kMostMarkBytes) return false;
    const std::string_view words = content(before.text);
    if (!has_digit(words) || words.ends_with('.')) return false;
    const bool open = words.ends_with(',') || words.ends_with('<');
    return open || (opens_attribution(lowered(words)) &&
                    !opens_attribution(lowered(content(lines_[line].text))));
  }

  bool is_quote(std::size_t i) const {
    return i < lines_.size() && lines_[i].kind == BlockKind::kQuote && !lines_[i].quoted;
  }

  // The end of the run of a plain quotation that begins at a line.
  std::size_t quote_end(std::size_t i) const {
    std::size_t end = i;
    for (std::size_t k = i; k < lines_.size() && (is_empty(lines_[k]) || is_quote(k)); ++k) {
      if (!is_empty(lines_[k])) end = k + 1;
    }
    return end;
  }

  // The lines before a quotation at `quote` that end in a colon are part of it.
  void classify_introduction(std::size_t quote) {
    constexpr std::size_t kMostLines = 3;
    std::size_t end = quote;
    while (end > 0 && quote - end < kMostLines && is_empty(lines_[end - 1])) --end;
    std::size_t begin = end;
    while (begin > 0 && end - begin <= kMostLines && is_own(begin - 1)) --begin;
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

  // A paragraph of the sender's own words, or of links.
  struct Paragraph {
    std::size_t begin = 0, end = 0;
    std::string words;  // lowered, bounded
    bool has_link = false;
    bool is_own = false;  // it holds more than links
    bool is_notice = false;
    bool is_foot() const { return (has_link && says_unsubscribe(words)) || says_why_sent(words); }
  };

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
      paragraph.is_own = paragraph.is_own || is_own(i);
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

  static constexpr std::size_t kMostParagraphs = 40;

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

  // Disclaimers, and the foot and the head of a newsletter.
  void mark_notices() {
    std::vector<Paragraph> last = last_paragraphs();
    mark_disclaimers(last);
    mark_foot(last);
    mark_head();
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

std::size_t words_in(std::string_view text) {
  constexpr std::size_t kWideBytesEach = 6;  // of a word in a script without spaces
  std::size_t words = 0, wide = 0;
  bool inside = false;
  for (char c : text) {
    const bool blank = is_blank(c);
    if (!blank && !inside) ++words;
    inside = !blank;
    wide += (c & 0xF0) == 0xE0 ? 3 : 0;
  }
  return std::max(words, wide / kWideBytesEach);
}

void classify_mail(std::vector<MailLine>& lines, std::string_view subject) {
  Classifier(lines, subject).run();
}

}  // namespace leitsatz::cli
