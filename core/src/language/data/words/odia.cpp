#include "language/data/language_words.h"

namespace leitsatz {

constinit const LanguageWords kOdiaWords = {
    .stop_words =
        " ଅଛି ଆପଣ ଆମେ ଉପରେ ଏକ ଏବଂ ଏହା ଏହି ଓ କରି କିନ୍ତୁ କିମ୍ବା କୁ ତାଙ୍କ ତାଙ୍କର ତାହା ଥିଲା ନାହିଁ "
        "ନିଜ ପରେ ପାଇଁ ପୂର୍ବରୁ ମଧ୍ୟ ମଧ୍ୟରେ ମୁଁ ଯଦି ଯେ ରୁ ରେ ସମସ୍ତ ସହ ସହିତ ସେ ସେମାନେ ସେହି ହେବ "
        "ହୋଇଛି ",
};

}  // namespace leitsatz
