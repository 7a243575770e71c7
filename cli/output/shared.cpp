#include "output/shared.h"

#include <cmath>

#include "text/counted.h"
#include "text/printable.h"
#include "text/values.h"

namespace leitsatz::cli {
namespace {

constexpr std::string_view kNothing = "-";
constexpr std::uint32_t kSecondsPerMinute = 60;

std::string duration(std::uint32_t seconds) {
  const std::uint32_t minutes = seconds / kSecondsPerMinute;
  const std::string rest = std::to_string(seconds % kSecondsPerMinute) + " s";
  return minutes == 0 ? rest : std::to_string(minutes) + " min " + rest;
}

std::vector<std::string_view> names_of(std::uint32_t bits, int count,
                                       std::string_view (*name)(int)) {
  std::vector<std::string_view> names;
  for (int bit = 0; bit < count; ++bit) {
    if ((bits >> bit & 1) != 0) names.push_back(name(bit));
  }
  return names;
}

}  // namespace

std::string describe(const Statistics& statistics) {
  std::string out = counted(statistics.words, "word") + " in " +
                    counted(statistics.sentences, "sentence") + ", " +
                    duration(statistics.reading_seconds) +
                    " to read; summary: " + counted(statistics.summary_words, "word") + " in " +
                    counted(statistics.summary_sentences, "sentence") + ", " +
                    duration(statistics.summary_seconds);
  if (statistics.words > 0) {
    const double share = 100.0 * statistics.summary_words / statistics.words;
    out += " (" + std::to_string(std::lround(share)) + " %)";
  }
  return out;
}

std::string fixed(double number, int digits) {
  long unit = 1;
  for (int i = 0; i < digits; ++i) unit *= 10;
  const long scaled = std::lround(number * static_cast<double>(unit));
  const std::string decimals = std::to_string(unit + scaled % unit).substr(1);
  return std::to_string(scaled / unit) + '.' + decimals;
}

std::vector<std::string_view> flag_names(std::uint32_t flags) {
  return names_of(flags, kFlagCount, flag_name);
}

std::vector<std::string_view> reason_names(std::uint32_t reasons) {
  return names_of(reasons, kReasonCount, reason_name);
}

std::string list_of(const std::vector<std::string_view>& names) {
  return names.empty() ? std::string(kNothing) : join(names, ",");
}

std::string why_line(std::string_view text, const Why& why) {
  std::string line(why.info().name);
  for (const Span& word : why.words()) {
    line += (&word == why.words().data() ? " " : ", ") + one_line(slice(text, word));
  }
  if (!why.info().number.empty()) line += ' ' + std::to_string(why.number);
  return line;
}

std::string term_of(std::string_view text, const Keyword& keyword) {
  constexpr std::string_view kSoftHyphen = "\u00AD";
  std::string term(slice(text, keyword.span));
  for (std::size_t at = 0; (at = term.find(kSoftHyphen, at)) != std::string::npos;) {
    term.erase(at, kSoftHyphen.size());
  }
  return term;
}

void begin_part(std::string& out) {
  if (!out.empty()) out += '\n';
}

}  // namespace leitsatz::cli
