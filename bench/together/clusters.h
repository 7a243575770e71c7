// Clusters: texts that tell one story, with what a summary of all of them should say.
//
// In:  set files (corpus.h). Out: clusters. A line with "documents" (objects with "text" and
// perhaps "title") is one, and its "summary" the reference. Of the lines of other sets, those whose
// titles share most of their rare words are put together; the reference is that of all of them, one
// after another. Cost: of titles, the pairs that share a rare word.
#ifndef LEITSATZ_BENCH_TOGETHER_CLUSTERS_H_
#define LEITSATZ_BENCH_TOGETHER_CLUSTERS_H_

#include <filesystem>
#include <string>
#include <vector>

namespace leitsatz::together {

struct Text {
  std::string title;
  std::string text;
};

struct Cluster {
  std::vector<Text> texts;
  std::vector<std::string> references;
};

// Throws bench::CorpusError.
std::vector<Cluster> read_clusters(const std::filesystem::path& file);

}  // namespace leitsatz::together

#endif  // LEITSATZ_BENCH_TOGETHER_CLUSTERS_H_
