#include "language/data/language_words.h"

namespace leitsatz {
namespace {

constexpr AbbreviationRow kAbbreviations = {
    .inside = u" ts ths pgs gs bs ks ls tp tx tt st dr mr mrs ms ^q ^p ^th ",
    .number = u" no tr số đt tel ",
    .may_end = u" jr inc co ltd ",
    .ends = u" v.v vv tcn scn ",
    .starters =
        u" các những một hai ba và nhưng hoặc nếu khi vì do theo sau trước trong ngoài trên"
        u" dưới từ đến tại ở với cho để là có không đã đang sẽ cũng còn này đó đây kia ông"
        u" bà anh chị em tôi chúng họ nó ai gì sao tuy mặc ngoài bên hiện nay hôm năm ngày"
        u" mỗi mọi nhiều ",
    .letter_words = u"yạởổủếị",
};

constexpr Lexicon kLexicon = {
    .boilerplate = "|bản quyền|xem thêm|đọc thêm|đăng ký nhận|",
};

constexpr OpeningRow kOpenings = {
    .leaning = "|nó|họ|nhưng|và|tuy nhiên|ngoài ra|vì vậy|",
};

}  // namespace

constinit const LanguageWords kVietnameseWords = {
    .abbreviations = &kAbbreviations, .lexicon = &kLexicon, .openings = &kOpenings};

}  // namespace leitsatz
