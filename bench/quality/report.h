// Shows the scores: a table per set, the macro means, and the first system against the others.
#ifndef LEITSATZ_BENCH_QUALITY_REPORT_H_
#define LEITSATZ_BENCH_QUALITY_REPORT_H_

#include <nlohmann/json_fwd.hpp>
#include <ostream>
#include <set>
#include <string>
#include <vector>

#include "evaluate.h"
#include "table.h"

namespace leitsatz::quality {

struct Report {
  std::vector<System> systems;  // the first one is compared with each other one
  std::vector<SetScores> sets;
  std::set<std::string> news;  // names of those among `sets` that are news
  bool noisy = false;          // the texts were damaged
};

void print(std::ostream& out, const Report& report, TableStyle style);

// Everything in the tables, unrounded, and the scores of each document.
nlohmann::json to_json(const Report& report);

}  // namespace leitsatz::quality

#endif  // LEITSATZ_BENCH_QUALITY_REPORT_H_
