#include "language/data/language_words.h"

namespace leitsatz {
namespace chinese {

constexpr ClauseRow kClauses = {
    .heads =
        " 由于 因为 因 随着 为了 为 虽然 尽管 如果 若 假如 当 在 自 从 据 根据 按照 对于 关于 除了 "
        "除 通过 经过 "
        "经 作为 与 和 同 只要 只有 即使 无论 不管 不仅 不但 截至 直到 每当 隨著 為了 為 雖然 儘管 "
        "當 從 據 根據 "
        "對於 關於 通過 經過 經 作為 與 無論 不僅 ",
    .tails =
        " 后 前 时 中 下 里 间 际 内 外 上 以来 起 来 说 称 表示 指出 认为 获悉 了解到 介绍 透露 "
        "强调 影响 影響 上午 下午 晚上 今天 "
        "昨天 日 月 年 後 時 "
        "裡 間 際 內 以來 來 說 稱 認為 ",
};

constexpr KeywordRow kKeywords = {
    .endings = " 年 月 日 元 岁 歲 次 天 以上 以下 ",
};

}  // namespace chinese

constinit const LanguageWords kChineseWords = {.clauses = &chinese::kClauses,
                                               .keywords = &chinese::kKeywords};

}  // namespace leitsatz
