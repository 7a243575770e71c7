// Draws how far each system is ahead of the lead, language by language.
//
// In:  a report that has the system "lead". Out: an SVG bar chart: ROUGE-1 at equal words, a group
// of bars per language (the ending of a set's name), the mean of its news sets.
#ifndef LEITSATZ_BENCH_QUALITY_PLOT_H_
#define LEITSATZ_BENCH_QUALITY_PLOT_H_

#include <ostream>

#include "report.h"

namespace leitsatz::quality {

void plot_languages(std::ostream& out, const Report& report);

}  // namespace leitsatz::quality

#endif  // LEITSATZ_BENCH_QUALITY_PLOT_H_
