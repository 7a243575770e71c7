#include "report.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <nlohmann/json.hpp>
#include <numeric>

namespace leitsatz::readers {
namespace {

using quality::Table;

constexpr std::string_view kMeasureNames[] = {
    "gain",     "main fact", "tldr recall",    "never-choose", "caption",
    "greeting", "broken",    "dangling",       "question",     "heading",
    "trivial",  "repeat",    "points",         "never-choose", "spread",
    "same",     "token F1",  "untitled, same", "untitled, F1", "keywords F1"};
static_assert(std::size(kMeasureNames) == kMeasureCount);

constexpr Measure kSummary[] = {Measure::kGain, Measure::kMainFact, Measure::kTldrRecall,
                                Measure::kNever};
constexpr Measure kReasons[] = {Measure::kNeverCaption,  Measure::kNeverGreeting,
                                Measure::kNeverBroken,   Measure::kNeverDangling,
                                Measure::kNeverQuestion, Measure::kNeverHeading,
                                Measure::kNeverTrivial,  Measure::kNeverRepeat};
constexpr Measure kKeyPoints[] = {Measure::kPoints, Measure::kPointNever, Measure::kSpread};
constexpr Measure kTerms[] = {Measure::kHeadlineSame, Measure::kHeadlineF1, Measure::kUntitledSame,
                              Measure::kUntitledF1, Measure::kKeywords};

std::string name(System system) { return std::string(system_name(system)); }
std::string name(Measure measure) {
  return std::string(kMeasureNames[static_cast<std::size_t>(measure)]);
}

bool is_share(Measure measure) {
  return measure != Measure::kGain && measure != Measure::kHeadlineF1 &&
         measure != Measure::kUntitledF1 && measure != Measure::kKeywords;
}

std::string show(Measure measure, double value, bool is_difference = false) {
  char text[24];
  const char* format =
      is_share(measure) ? (is_difference ? "%+.1f" : "%.1f") : (is_difference ? "%+.3f" : "%.3f");
  std::snprintf(text, sizeof text, format, is_share(measure) ? 100 * value : value);
  return text;
}

std::string show(Measure measure, const Interval& interval, bool is_difference = false) {
  return show(measure, interval.mean, is_difference) + " [" +
         show(measure, interval.low, is_difference) + ", " +
         show(measure, interval.high, is_difference) + "]";
}

std::string heading(Measure measure) { return name(measure) + (is_share(measure) ? ", %" : ""); }

Texts everything(const Results& results) {
  Texts texts(results.texts.size());
  std::iota(texts.begin(), texts.end(), std::size_t{0});
  return texts;
}

Texts read_twice(const Results& results) {
  Texts texts;
  for (std::size_t i = 0; i < results.texts.size(); ++i) {
    if (!results.texts[i].second.empty()) texts.push_back(i);
  }
  return texts;
}

// A row for each system, a column for each measure.
Table systems_table(const Results& results, const std::string& caption, const Texts& texts,
                    std::span<const Measure> measures, bool with_reader, bool intervals = true) {
  Table table{caption + ", " + std::to_string(texts.size()) + " texts", {{"system"}}};
  for (const Measure measure : measures) table.rows[0].push_back(heading(measure));
  for (std::size_t s = 0; s < results.systems.size(); ++s) {
    if (results.systems[s] == System::kSecond && !with_reader) continue;
    table.rows.push_back({name(results.systems[s])});
    for (const Measure measure : measures) {
      const auto& all = results.measures[s];
      table.rows.back().push_back(intervals ? show(measure, interval(all, texts, measure))
                                            : show(measure, share(all, texts, measure)));
    }
  }
  return table;
}

Table lead_table(const Results& results) {
  constexpr Measure kCompared[] = {Measure::kGain, Measure::kMainFact, Measure::kTldrRecall,
                                   Measure::kNever, Measure::kPoints};
  Table table{name(results.systems[0]) + " minus each other system, with 95 % intervals",
              {{"system"}}};
  for (const Measure measure : kCompared) table.rows[0].push_back(heading(measure));
  const Texts texts = everything(results);
  for (std::size_t s = 1; s < results.systems.size(); ++s) {
    if (results.systems[s] == System::kSecond) continue;
    table.rows.push_back({name(results.systems[s])});
    for (const Measure measure : kCompared) {
      table.rows.back().push_back(show(
          measure, difference(results.measures[0], results.measures[s], texts, measure), true));
    }
  }
  return table;
}

// A row for each group, a column for each system's gain.
Table gain_table(const Results& results, const Groups& groups, const std::string& property) {
  Table table{"gain by " + property, {{property + " (texts)"}}};
  for (const System system : results.systems) {
    if (system != System::kSecond) table.rows[0].push_back(name(system));
  }
  for (const auto& [title, texts] : groups) {
    table.rows.push_back({title + " (" + std::to_string(texts.size()) + ")"});
    for (std::size_t s = 0; s < results.systems.size(); ++s) {
      if (results.systems[s] == System::kSecond) continue;
      table.rows.back().push_back(
          show(Measure::kGain, interval(results.measures[s], texts, Measure::kGain)));
    }
  }
  return table;
}

// A row for each group, a column for each other measure of the first system.
Table group_table(const Results& results, const Groups& groups, const std::string& property) {
  constexpr Measure kShown[] = {Measure::kMainFact, Measure::kNever, Measure::kPoints,
                                Measure::kHeadlineSame, Measure::kKeywords};
  constexpr const char* kColumns[] = {"main fact, %", "never-choose, %", "points, %",
                                      "headline same, %", "keywords F1"};
  Table table{name(results.systems[0]) + " by " + property, {{property + " (texts)"}}};
  for (const char* column : kColumns) table.rows[0].emplace_back(column);
  for (const auto& [title, texts] : groups) {
    table.rows.push_back({title + " (" + std::to_string(texts.size()) + ")"});
    for (const Measure measure : kShown) {
      table.rows.back().push_back(show(measure, interval(results.measures[0], texts, measure)));
    }
  }
  return table;
}

}  // namespace

Groups group(const std::vector<LabelledText>& texts, std::string LabelledText::*property) {
  std::map<std::string, Texts> by_name;
  for (std::size_t i = 0; i < texts.size(); ++i) by_name[texts[i].*property].push_back(i);
  Groups groups;
  Texts rest;
  for (const auto& [title, members] : by_name) {
    if (members.size() < kFewTexts) {
      rest.insert(rest.end(), members.begin(), members.end());
    } else {
      groups.emplace_back(title, members);
    }
  }
  std::stable_sort(groups.begin(), groups.end(),
                   [](const auto& a, const auto& b) { return a.second.size() > b.second.size(); });
  if (!rest.empty()) groups.emplace_back("the rest", std::move(rest));
  return groups;
}

void print(std::ostream& out, const Results& results, quality::TableStyle style) {
  const Texts all = everything(results);
  const auto show_systems = [&](const char* caption, std::span<const Measure> measures,
                                bool intervals = true) {
    print(out, systems_table(results, caption, all, measures, false, intervals), style);
  };
  show_systems("three sentences", kSummary);
  show_systems("never-choose among the three, by reason", kReasons, false);
  show_systems("five key points", kKeyPoints);
  show_systems("headline and keywords", kTerms);
  if (results.systems.size() > 1) print(out, lead_table(results), style);
  const std::pair<const char*, std::string LabelledText::*> properties[] = {
      {"genre", &LabelledText::genre},
      {"language", &LabelledText::language},
      {"set", &LabelledText::set}};
  for (const auto& [property, member] : properties) {
    const Groups groups = group(results.texts, member);
    print(out, gain_table(results, groups, property), style);
    print(out, group_table(results, groups, property), style);
  }
  const Texts twice = read_twice(results);
  if (twice.empty()) return;
  const auto show_reader = [&](const char* caption, std::span<const Measure> measures) {
    print(out, systems_table(results, caption, twice, measures, true), style);
  };
  show_reader("beside a second reader, three sentences", kSummary);
  show_reader("beside a second reader, five key points", kKeyPoints);
  show_reader("beside a second reader, headline and keywords", kTerms);
}

nlohmann::json to_json(const Results& results) {
  nlohmann::json object{{"measures", kMeasureNames}, {"texts", nlohmann::json::array()}};
  for (std::size_t i = 0; i < results.texts.size(); ++i) {
    const LabelledText& text = results.texts[i];
    nlohmann::json entry{{"id", text.id},
                         {"set", text.set},
                         {"language", text.language},
                         {"genre", text.genre},
                         {"systems", nlohmann::json::object()}};
    for (std::size_t s = 0; s < results.systems.size(); ++s) {
      nlohmann::json& ratios = entry["systems"][name(results.systems[s])];
      for (const Ratio& ratio : results.measures[s][i]) ratios.push_back({ratio.sum, ratio.of});
    }
    object["texts"].push_back(std::move(entry));
  }
  return object;
}

}  // namespace leitsatz::readers
