#include "language/data/language_words.h"

namespace leitsatz {

constinit const LanguageWords kLaoWords = {
    .stop_words =
        " ຂ້ອຍ ຈາກ ທີ່ ນັ້ນ ນີ້ ບໍ່ ພວກເຮົາ ມາ ມີ ຢູ່ ລາວ ສໍາລັບ ຫຼື ເປັນ ແຕ່ ແມ່ນ ແລະ ໂດຍ ໃນ "
        "ໄດ້ ໄປ ",
};

}  // namespace leitsatz
