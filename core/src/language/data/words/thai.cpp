#include "language/data/language_words.h"

namespace leitsatz {
namespace thai {

constexpr ClauseRow kClauses = {
    .heads =
        " เพื่อ ซึ่ง ที่ และ แต่ โดย หรือ เพราะ รวมถึง รวมทั้ง ว่า จน จึง แล้ว ทั้ง เนื่องจาก ตั้งแต่ ก่อน หลัง เมื่อ ตาม "
        "กับ "
        "แก่ ของ ใน ",
};

constexpr KeywordRow kKeywords = {
    .fillers =
        " ของ และ ที่ ใน เป็น จะ มี ให้ ได้ ไม่ ว่า จาก กับ โดย ซึ่ง เพื่อ นี้ นั้น ปี วัน คน กล่าว บอก แล้ว ต่อ ไป มา "
        "อยู่ "
        "แต่ หรือ ก็ ยัง ต้อง ทำ ถึง ทุก อีก กว่า สามารถ ทั้งหมด เคย คือ เมื่อ เพราะ หลัง ก่อน ด้วย หนึ่ง สอง สาม สี่ "
        "ห้า สิบ "
        "ครั้ง เดือน ล้าน บาท ใหม่ ตั้งแต่ สำหรับ ",
};

}  // namespace thai

constinit const LanguageWords kThaiWords = {.clauses = &thai::kClauses,
                                            .keywords = &thai::kKeywords};

}  // namespace leitsatz
