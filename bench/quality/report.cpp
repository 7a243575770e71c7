#include "report.h"

#include <cstdio>
#include <nlohmann/json.hpp>
#include <utility>

#include "statistics.h"

namespace leitsatz::quality {
namespace {

std::string percent(const char* format, double share) {
  char text[16];
  std::snprintf(text, sizeof text, format, 100 * share);
  return text;
}

std::string show(const Interval& interval) {
  return percent("%+.2f", interval.mean) + " [" + percent("%+.2f", interval.low) + ", " +
         percent("%+.2f", interval.high) + "]";
}

const char* length_name(Length length) {
  return length == Length::kThreeSentences ? "three sentences" : "equal word budget";
}

std::string name(System system) { return std::string(system_name(system)); }

// The groups of sets that get a mean: news, and all, if they differ.
std::vector<std::pair<std::string, Sets>> groups(const Report& report) {
  Sets all;
  Sets news;
  for (const SetScores& set : report.sets) {
    all.push_back(&set);
    if (report.news.contains(set.name)) news.push_back(&set);
  }
  std::vector<std::pair<std::string, Sets>> found;
  if (!news.empty()) found.emplace_back("mean of " + std::to_string(news.size()) + " news", news);
  if (news.size() != all.size()) {
    found.emplace_back("mean of all " + std::to_string(all.size()), all);
  }
  return found;
}

std::string cell(const Sets& sets, Length length, std::size_t system) {
  std::string text;
  for (const char* wanted : {"R1", "R2", "Lsum"}) {
    for (const Metric& metric : kMetrics) {
      if (metric.name != wanted) continue;
      text +=
          (text.empty() ? "" : " / ") + percent("%.2f", macro_mean(sets, length, system, metric));
    }
  }
  return text;
}

Table scores_table(const Report& report, Length length) {
  Table table{std::string("R1 / R2 / Lsum at ") + length_name(length), {}};
  table.rows.push_back({"set (documents, words)"});
  for (System system : report.systems) table.rows.back().push_back(name(system));
  const auto add = [&](const std::string& title, const Sets& sets) {
    table.rows.push_back({title});
    for (std::size_t s = 0; s < report.systems.size(); ++s) {
      table.rows.back().push_back(cell(sets, length, s));
    }
  };
  for (const SetScores& set : report.sets) {
    add(set.name + " (" + std::to_string(set.of(length, 0).size()) + ", " +
            std::to_string(set.budget) + ")",
        {&set});
  }
  for (const auto& [title, sets] : groups(report)) add(title, sets);
  return table;
}

// How far the first system is ahead of each other one: all metrics, over a group of sets.
Table lead_table(const Report& report, const std::string& title, const Sets& sets) {
  Table table{
      name(report.systems[0]) + " minus each other system, " + title + ", with 95 % intervals",
      {{"system"}}};
  for (Length length : kLengths) {
    for (const Metric& metric : kMetrics) {
      table.rows[0].push_back(std::string(metric.name) +
                              (length == Length::kThreeSentences ? " k3" : " B"));
    }
  }
  for (std::size_t s = 1; s < report.systems.size(); ++s) {
    table.rows.push_back({name(report.systems[s])});
    for (Length length : kLengths) {
      for (const Metric& metric : kMetrics) {
        table.rows.back().push_back(show(difference(sets, length, 0, s, metric)));
      }
    }
  }
  return table;
}

// The same by set, in ROUGE-1 at equal words only: shows where it falls behind.
Table lead_by_set_table(const Report& report) {
  Table table{name(report.systems[0]) + " minus each other system, R1 at equal word budget, by set",
              {{"set"}}};
  for (std::size_t s = 1; s < report.systems.size(); ++s) {
    table.rows[0].push_back(name(report.systems[s]));
  }
  for (const SetScores& set : report.sets) {
    table.rows.push_back({set.name});
    for (std::size_t s = 1; s < report.systems.size(); ++s) {
      table.rows.back().push_back(show(difference({&set}, Length::kWordBudget, 0, s, kMetrics[0])));
    }
  }
  return table;
}

// Of the three sentences that each system chose, how many are damaged; means over sets.
Table damage_table(const Report& report) {
  Table table{std::string("share of the three sentences that are damaged, ") +
                  (report.noisy ? "30 % of the text damaged" : "by their flags, clean text"),
              {{"sets"}}};
  for (System system : report.systems) table.rows[0].push_back(name(system));
  for (const auto& [title, sets] : groups(report)) {
    table.rows.push_back({title});
    for (std::size_t s = 0; s < report.systems.size(); ++s) {
      double share = 0;
      for (const SetScores* set : sets) {
        double sum = 0;
        for (const double value : set->damaged[s]) sum += value;
        share += sum / static_cast<double>(set->damaged[s].size() * sets.size());
      }
      table.rows.back().push_back(percent("%.1f %%", share));
    }
  }
  return table;
}

nlohmann::json to_json(const Report& report, const std::string& title, const Sets& sets) {
  nlohmann::json object{{"group", title}, {"systems", nlohmann::json::object()}};
  for (std::size_t s = 0; s < report.systems.size(); ++s) {
    nlohmann::json& entry = object["systems"][name(report.systems[s])];
    for (Length length : kLengths) {
      for (const Metric& metric : kMetrics) {
        const std::string key(metric.name);
        entry[length_name(length)][key] = macro_mean(sets, length, s, metric);
        if (s == 0) continue;
        const Interval ahead = difference(sets, length, 0, s, metric);
        entry[length_name(length)][key + " of the first minus this"] = {ahead.mean, ahead.low,
                                                                        ahead.high};
      }
    }
  }
  return object;
}

}  // namespace

void print(std::ostream& out, const Report& report, TableStyle style) {
  for (Length length : kLengths) print(out, scores_table(report, length), style);
  print(out, damage_table(report), style);
  if (report.systems.size() < 2) return;
  print(out, lead_by_set_table(report), style);
  for (const auto& [title, sets] : groups(report)) {
    print(out, lead_table(report, title, sets), style);
  }
}

nlohmann::json to_json(const Report& report) {
  nlohmann::json object{{"means", nlohmann::json::array()}, {"sets", nlohmann::json::array()}};
  for (const auto& [title, sets] : groups(report)) {
    object["means"].push_back(to_json(report, title, sets));
  }
  for (const SetScores& set : report.sets) {
    nlohmann::json entry = to_json(report, set.name, {&set});
    entry["words"] = set.budget;
    for (std::size_t s = 0; s < report.systems.size(); ++s) {
      for (Length length : kLengths) {
        nlohmann::json& documents =
            entry["systems"][name(report.systems[s])][length_name(length)]["documents"];
        for (const Rouge& rouge : set.of(length, s)) {
          documents.push_back({rouge.r1, rouge.r2, rouge.l, rouge.lsum});
        }
      }
    }
    object["sets"].push_back(std::move(entry));
  }
  return object;
}

}  // namespace leitsatz::quality
