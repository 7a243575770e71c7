#include "language/data/language_words.h"

namespace leitsatz {

constinit const LanguageWords kKhmerWords = {
    .stop_words =
        " ក៏ ក្នុង ខ្ញុំ គាត់ គឺ ជា ដែល ដោយ ទៅ និង នេះ នោះ នៅ បាន ប៉ុន្តែ ពី មក មាន មិន យើង "
        "សម្រាប់ អ្នក ឬ ",
};

}  // namespace leitsatz
