#include "language/data/language_words.h"

namespace leitsatz {
namespace lao {

constexpr ClauseRow kClauses = {
    .heads = " ເພື່ອ ເຊິ່ງ ຊຶ່ງ ທີ່ ແລະ ແຕ່ ໂດຍ ຫຼື ຫລື ເພາະ ລວມທັງ ວ່າ ຈົນ ຈຶ່ງ ຕັ້ງແຕ່ ກ່ອນ ຫຼັງ ເມື່ອ ຂອງ ໃນ ",
};

}  // namespace lao

constinit const LanguageWords kLaoWords = {
    .clauses = &lao::kClauses,
    .stop_words =
        " ຂ້ອຍ ຈາກ ທີ່ ນັ້ນ ນີ້ ບໍ່ ພວກເຮົາ ມາ ມີ ຢູ່ ລາວ ສໍາລັບ ຫຼື ເປັນ ແຕ່ ແມ່ນ ແລະ ໂດຍ ໃນ "
        "ໄດ້ ໄປ ",
};

}  // namespace leitsatz
