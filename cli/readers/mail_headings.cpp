#include "readers/mail_headings.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "readers/mail_shapes.h"
#include "readers/mail_words.h"

namespace leitsatz::cli {
namespace {

std::string_view unquoted_of(const MailLine& line) {
  return line.quoted ? unquoted(line.text) : line.text;
}

MailLabel label_of(const MailField& field) {
  return field.label.empty() ? MailLabel::kNone : mail_label(field.label);
}

class Finder {
 public:
  explicit Finder(const std::vector<MailLine>& lines) : lines_(lines) {}

  MailHeading at(std::size_t i) const {
    if (lines_[i].text.size() > kMostMarkBytes) return {};
    const std::string_view line = content(lines_[i].text);
    if (is_divider(lines_[i].text)) {
      MailHeading heading = {i, i + 1, says_forwarded(lowered(line)), false};
      if (const MailHeading fields = fields_at(next_words(i + 1))) heading.end = fields.end;
      return heading;
    }
    const std::size_t next = next_words(i + 1);
    if (is_rule(lines_[i].text) || ends_in_colon(line)) {
      // A rule, or "Begin forwarded message:", before the fields.
      if (const MailHeading fields = fields_at(next);
          fields && label_of(field_in(line)) == MailLabel::kNone) {
        return {i, fields.end, says_forwarded(lowered(line)), false};
      }
    }
    if (const MailHeading fields = fields_at(i)) return fields;
    return attribution_at(i, next);
  }

 private:
  const std::vector<MailLine>& lines_;

  std::size_t next_words(std::size_t i) const {
    constexpr std::size_t kMostBlank = 4;
    const std::size_t end = std::min(i + kMostBlank, lines_.size());
    while (i < end && is_empty(lines_[i])) ++i;
    return std::min(i, lines_.size());
  }

  // The fields of a copied mail, "From: ...", one a line, in any order.
  MailHeading fields_at(std::size_t i) const {
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
        if (k + 1 < lines_.size() && (wants_value || label_of(field_at(k + 1)) != MailLabel::kNone))
          continue;
        break;
      }
      if (line.text.size() > kMostMarkBytes * kMostFolded) break;
      const std::string_view words = unquoted_of(line);
      const MailField field = field_at(k);
      const MailLabel label = label_of(field);
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

  MailField field_at(std::size_t i) const {
    return field_in(unquoted_of(lines_[i]).substr(0, kMostMarkBytes));
  }

  // "Xxx: Max Brill <max@ness.example>"
  bool has_address_first(std::size_t i) const {
    const MailField field = field_at(i);
    return has_address(field.value) && field.value.find_first_of("<[") != field.value.npos;
  }

  // Whether a line goes on with a list of receivers.
  static bool goes_on(std::string_view line) {
    return line.starts_with(' ') || line.starts_with('\t') || has_address(line) ||
           line.find(';') != line.npos;
  }

  // "On ... wrote:", which ends at line `i` and may begin up to two lines before.
  MailHeading attribution_at(std::size_t i, std::size_t next) const {
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
};

}  // namespace

MailHeading heading_at(const std::vector<MailLine>& lines, std::size_t i) {
  return Finder(lines).at(i);
}

}  // namespace leitsatz::cli
