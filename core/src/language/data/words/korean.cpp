#include "language/data/language_words.h"

namespace leitsatz {

constinit const LanguageWords kKoreanWords = {
    .stop_words =
        " 가장 각 것 그 그녀는 그는 그들 그러나 그런 그리고 나는 누구 다른 다시 대한 대해 더 된 "
        "된다 등 따라 때 때문에 또는 또한 매우 모든 무엇 및 "
        "바로 수 아직 약 어떤 없는 없다 여러 오늘 우리 위한 위해 이 이는 이런 이미 이번 있는 있다 "
        "저 지난 통해 하는 하지만 한다 함께 했다 현재 ",
};

}  // namespace leitsatz
