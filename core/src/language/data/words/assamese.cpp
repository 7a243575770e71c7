#include "language/data/language_words.h"

namespace leitsatz {

constinit const LanguageWords kAssameseWords = {
    .stop_words =
        " আছিল আছে আপুনি আমাৰ আমি আৰু ই ইয়াৰ এই এক এজন এটা ওপৰত কি কিন্তু কোনো কৰা কৰি কৰিছে "
        "কৰে তাৰ তুমি তেওঁ তেওঁলোক তেওঁৰ নহয় নাই পৰা বা বাবে মই মাজত মোৰ যদি যি যে লগত সকলো "
        "সেই হ হয় হৈছে ",
};

}  // namespace leitsatz
