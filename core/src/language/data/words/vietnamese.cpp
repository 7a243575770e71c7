#include "language/data/language_words.h"

namespace leitsatz {
namespace vietnamese {

constexpr AbbreviationRow kAbbreviations = {
    .inside = " ts ths pgs gs bs ks ls tp tx tt st dr mr mrs ms ^q ^p ^th ",
    .number = " no tr số đt tel ",
    .may_end = " jr inc co ltd ",
    .ends = " v.v vv tcn scn ",
    .starters =
        " các những một hai ba và nhưng hoặc nếu khi vì do theo sau trước trong ngoài trên"
        " dưới từ đến tại ở với cho để là có không đã đang sẽ cũng còn này đó đây kia ông"
        " bà anh chị em tôi chúng họ nó ai gì sao tuy mặc ngoài bên hiện nay hôm năm ngày"
        " mỗi mọi nhiều ",
    .letter_words = u"yạởổủếị",
};

constexpr Lexicon kLexicon = {
    .boilerplate = "|bản quyền|xem thêm|đọc thêm|đăng ký nhận|",
};

constexpr OpeningRow kOpenings = {
    .leaning = "|nó|họ|nhưng|và|tuy nhiên|ngoài ra|vì vậy|",
};

constexpr LineRow kLines = {
    .authors = "|tác giả|",
    .credits = "|ảnh|hình|hình ảnh|",
    .prompts = "|xem thêm|đọc thêm|",
    .chrome = "|quảng cáo|chia sẻ|",
    .genres = "|thông cáo báo chí|tóm tắt|",
    .pages = "|trang|",
    .forms = "|có mặt|vắng mặt|thời gian|địa điểm|chủ tọa|",
    .greetings = "|kính gửi|thân gửi|xin chào|chào|",
    .signoffs = "|trân trọng|thân ái|thân mến|cảm ơn|",
};

}  // namespace vietnamese

constinit const LineRow kVietnameseLines = vietnamese::kLines;
constinit const LanguageWords kVietnameseWords = {
    .abbreviations = &vietnamese::kAbbreviations,
    .lexicon = &vietnamese::kLexicon,
    .openings = &vietnamese::kOpenings,
};

}  // namespace leitsatz
