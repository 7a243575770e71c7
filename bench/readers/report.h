// Shows the measures: of all texts, by genre, language and set, and beside a second reader.
#ifndef LEITSATZ_BENCH_READERS_REPORT_H_
#define LEITSATZ_BENCH_READERS_REPORT_H_

#include <nlohmann/json_fwd.hpp>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "../quality/table.h"
#include "evaluate.h"
#include "statistics.h"

namespace leitsatz::readers {

// Groups with fewer texts are put together.
inline constexpr std::size_t kFewTexts = 10;

using Groups = std::vector<std::pair<std::string, Texts>>;

// The texts by a property, the largest group first and the small ones together last.
Groups group(const std::vector<LabelledText>& texts, std::string LabelledText::*property);

void print(std::ostream& out, const Results& results, quality::TableStyle style);

// The sums and divisors of each text, by system and measure.
nlohmann::json to_json(const Results& results);

}  // namespace leitsatz::readers

#endif  // LEITSATZ_BENCH_READERS_REPORT_H_
