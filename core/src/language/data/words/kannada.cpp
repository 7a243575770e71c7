#include "language/data/language_words.h"

namespace leitsatz {

constinit const LanguageWords kKannadaWords = {
    .stop_words =
        " ಅಥವಾ ಅದರ ಅದು ಅವನು ಅವರ ಅವರು ಅವಳು ಆ ಆದರೆ ಇದರ ಇದು ಇದೆ ಇದ್ದ ಇರುವ ಇಲ್ಲ ಇವೆ ಈ ಎಂದು ಎಂಬ "
        "ಎಲ್ಲಾ ಏನು ಒಂದು ಕೂಡ ತನ್ನ ತಮ್ಮ ನಂತರ ನಾನು ನಾವು ನೀವು ಬಗ್ಗೆ ಮತ್ತು ಮಾಡಿ ಮಾತ್ರ ಮೇಲೆ ಯಾರು ಸಹ "
        "ಹಾಗೂ ಹೇಗೆ ",
};

}  // namespace leitsatz
