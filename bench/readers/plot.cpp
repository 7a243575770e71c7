#include "plot.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "../quality/svg.h"
#include "report.h"

namespace leitsatz::readers {
namespace {

using quality::number;

// All lengths in pixels.
constexpr double kBar = 13, kGap = 20, kLeft = 50, kTop = 40, kHeight = 260, kBottom = 46;
constexpr double kLegend = 80;
constexpr const char* kColours[] = {"#1b5e8c", "#c2703d", "#7a9a3c", "#8e6bb0"};
constexpr double kStep = 0.1;  // of the scale

}  // namespace

void plot_genres(std::ostream& out, const Results& results) {
  std::vector<std::size_t> shown;
  for (std::size_t s = 0; s < results.systems.size(); ++s) {
    if (results.systems[s] != System::kSecond && shown.size() < std::size(kColours)) {
      shown.push_back(s);
    }
  }
  const Groups groups = group(results.texts, &LabelledText::genre);
  std::vector<std::vector<Interval>> gains;  // by group and shown system
  double least = 0, most = 0;
  for (const auto& [title, texts] : groups) {
    gains.emplace_back();
    for (const std::size_t s : shown) {
      gains.back().push_back(interval(results.measures[s], texts, Measure::kGain));
      least = std::min(least, gains.back().back().low);
      most = std::max(most, gains.back().back().high);
    }
  }
  const auto first_step = static_cast<int>(std::floor(least / kStep));
  const auto last_step = static_cast<int>(std::ceil(most / kStep));
  least = first_step * kStep, most = last_step * kStep;
  const double scale = kHeight / std::max(kStep, most - least);
  const auto y = [&](double value) { return kTop + (most - value) * scale; };
  const double width_of_group = kBar * static_cast<double>(shown.size()) + kGap;
  const double width = kLeft + width_of_group * static_cast<double>(groups.size()) + kGap;
  out << "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" << number(width) << "\" height=\""
      << number(kTop + kHeight + kBottom) << "\" font-family=\"sans-serif\" font-size=\"11\">\n"
      << "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
      << "<text x=\"" << number(kLeft)
      << "\" y=\"14\">Gain of three sentences by readers' labels, by genre</text>\n";
  double x = kLeft;
  for (std::size_t i = 0; i < shown.size(); ++i, x += kLegend) {
    out << "<rect x=\"" << number(x) << "\" y=\"22\" width=\"9\" height=\"9\" fill=\""
        << kColours[i] << "\"/><text x=\"" << number(x + 12) << "\" y=\"31\">"
        << system_name(results.systems[shown[i]]) << "</text>\n";
  }
  for (int step = first_step; step <= last_step; ++step) {
    const double value = step * kStep;
    out << "<line x1=\"" << number(kLeft) << "\" x2=\"" << number(width - kGap) << "\" y1=\""
        << number(y(value)) << "\" y2=\"" << number(y(value)) << "\" stroke=\""
        << (step == 0 ? "#000" : "#ddd") << "\"/><text x=\"" << number(kLeft - 6) << "\" y=\""
        << number(y(value) + 4) << "\" text-anchor=\"end\">" << number(value) << "</text>\n";
  }
  x = kLeft + kGap / 2;
  for (std::size_t g = 0; g < groups.size(); ++g, x += width_of_group) {
    for (std::size_t i = 0; i < shown.size(); ++i) {
      const Interval& gain = gains[g][i];
      const double left = x + kBar * static_cast<double>(i), middle = left + (kBar - 1) / 2;
      out << "<rect x=\"" << number(left) << "\" y=\"" << number(y(std::max(0.0, gain.mean)))
          << "\" width=\"" << number(kBar - 1) << "\" height=\""
          << number(std::fabs(gain.mean) * scale) << "\" fill=\"" << kColours[i]
          << "\"/><line x1=\"" << number(middle) << "\" x2=\"" << number(middle) << "\" y1=\""
          << number(y(gain.low)) << "\" y2=\"" << number(y(gain.high))
          << "\" stroke=\"#333\" stroke-width=\"0.7\"/>\n";
    }
    const double middle = x + (width_of_group - kGap) / 2;
    out << "<text x=\"" << number(middle) << "\" y=\"" << number(kTop + kHeight + 16)
        << "\" text-anchor=\"middle\">" << groups[g].first << "</text><text x=\"" << number(middle)
        << "\" y=\"" << number(kTop + kHeight + 30) << "\" text-anchor=\"middle\" fill=\"#666\">"
        << groups[g].second.size() << "</text>\n";
  }
  out << "</svg>\n";
}

}  // namespace leitsatz::readers
