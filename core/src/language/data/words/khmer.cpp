#include "language/data/language_words.h"

namespace leitsatz {
namespace khmer {

constexpr ClauseRow kClauses = {
    .heads = " ដើម្បី ដែល និង ប៉ុន្តែ ដោយ ឬ ព្រោះ រួមទាំង ថា នៅ ",
};

}  // namespace khmer

constinit const LanguageWords kKhmerWords = {
    .clauses = &khmer::kClauses,
    .stop_words =
        " ក៏ ក្នុង ខ្ញុំ គាត់ គឺ ជា ដែល ដោយ ទៅ និង នេះ នោះ នៅ បាន ប៉ុន្តែ ពី មក មាន មិន យើង "
        "សម្រាប់ អ្នក ឬ ",
};

}  // namespace leitsatz
