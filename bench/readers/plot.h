// Draws the gain of each system, genre by genre.
//
// In:  results. Out: an SVG bar chart with a group of bars for each genre, the largest genre first,
// and a line over each bar from the lower to the upper end of its interval.
#ifndef LEITSATZ_BENCH_READERS_PLOT_H_
#define LEITSATZ_BENCH_READERS_PLOT_H_

#include <ostream>

#include "evaluate.h"

namespace leitsatz::readers {

void plot_genres(std::ostream& out, const Results& results);

}  // namespace leitsatz::readers

#endif  // LEITSATZ_BENCH_READERS_PLOT_H_
