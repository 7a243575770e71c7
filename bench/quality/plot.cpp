#include "plot.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "statistics.h"
#include "svg.h"

namespace leitsatz::quality {
namespace {

// All lengths in pixels.
constexpr double kBar = 9, kGap = 18, kLeft = 50, kTop = 40, kHeight = 260, kBottom = 46;
constexpr const char* kColours[] = {"#1b5e8c", "#c2703d", "#7a9a3c", "#8e6bb0",
                                    "#b0a13c", "#5f6b73", "#a94455"};
constexpr double kStep = 1;  // of the scale, in ROUGE points

}  // namespace

void plot_languages(std::ostream& out, const Report& report) {
  std::size_t lead = report.systems.size();
  std::vector<std::size_t> shown;
  for (std::size_t s = 0; s < report.systems.size(); ++s) {
    const System system = report.systems[s];
    if (system == System::kLead) lead = s;
    if (system != System::kLead && system != System::kFirst && system != System::kOracle &&
        system != System::kRandom && shown.size() < std::size(kColours)) {
      shown.push_back(s);
    }
  }
  if (lead == report.systems.size()) return;
  std::map<std::string, Sets> languages;
  for (const SetScores& set : report.sets) {
    if (report.news.contains(set.name)) {
      languages[set.name.substr(set.name.rfind('.') + 1)].push_back(&set);
    }
  }
  std::map<std::string, std::vector<double>> gains;
  double least = 0, most = 0;
  for (const auto& [language, sets] : languages) {
    for (const std::size_t s : shown) {
      const double gain = 100 * (macro_mean(sets, Length::kWordBudget, s, kMetrics[0]) -
                                 macro_mean(sets, Length::kWordBudget, lead, kMetrics[0]));
      gains[language].push_back(gain);
      least = std::min(least, gain);
      most = std::max(most, gain);
    }
  }
  least = std::floor(least), most = std::ceil(most);
  const double scale = kHeight / std::max(1.0, most - least);
  const auto y = [&](double value) { return kTop + (most - value) * scale; };
  const double group = kBar * static_cast<double>(shown.size()) + kGap;
  const double width = std::max(460.0, kLeft + group * static_cast<double>(gains.size()) + kGap);
  out << "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" << number(width) << "\" height=\""
      << number(kTop + kHeight + kBottom) << "\" font-family=\"sans-serif\" font-size=\"11\">\n"
      << "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
      << "<text x=\"" << number(kLeft) << "\" y=\"14\">ROUGE-1 at equal words, minus the first "
      << "sentences, by language</text>\n";
  double x = kLeft;
  for (std::size_t i = 0; i < shown.size(); ++i, x += 80) {
    out << "<rect x=\"" << number(x) << "\" y=\"22\" width=\"9\" height=\"9\" fill=\""
        << kColours[i] << "\"/><text x=\"" << number(x + 12) << "\" y=\"31\">"
        << system_name(report.systems[shown[i]]) << "</text>\n";
  }
  for (double value = least; value <= most; value += kStep) {
    out << "<line x1=\"" << number(kLeft) << "\" x2=\"" << number(width - kGap) << "\" y1=\""
        << number(y(value)) << "\" y2=\"" << number(y(value)) << "\" stroke=\""
        << (value == 0 ? "#000" : "#ddd") << "\"/><text x=\"" << number(kLeft - 6) << "\" y=\""
        << number(y(value) + 4) << "\" text-anchor=\"end\">" << number(value) << "</text>\n";
  }
  x = kLeft + kGap / 2;
  for (const auto& [language, values] : gains) {
    for (std::size_t i = 0; i < values.size(); ++i) {
      out << "<rect x=\"" << number(x + kBar * static_cast<double>(i)) << "\" y=\""
          << number(y(std::max(0.0, values[i]))) << "\" width=\"" << number(kBar - 1)
          << "\" height=\"" << number(std::fabs(values[i]) * scale) << "\" fill=\"" << kColours[i]
          << "\"/>\n";
    }
    out << "<text x=\"" << number(x + (group - kGap) / 2) << "\" y=\""
        << number(kTop + kHeight + 16) << "\" text-anchor=\"middle\">" << language << "</text>\n";
    x += group;
  }
  out << "</svg>\n";
}

}  // namespace leitsatz::quality
