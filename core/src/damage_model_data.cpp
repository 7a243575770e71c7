// The weights of the damage model. Generated, not to be edited:
//   training/damage/train.py, seed 1, from
//   cnndm_sample200.en, gumsum.en, indosum.id, klexikon.de, orangesum.fr, vietnews.vi, wikinews_lead.de.
// clang-format off
#include "damage_model_data.h"

namespace leitsatz {

static_assert(kDamageInputs == 45 && kDamageUnits == 8);

const Feature kDamageColumns[kDamageInputs] = {
  Feature::kLengthLog, Feature::kLengthRelative, Feature::kWordLength, Feature::kShort,
  Feature::kLong, Feature::kRest, Feature::kLikeness, Feature::kMostPrevious, Feature::kPhrases,
  Feature::kPhraseCount, Feature::kNovelty, Feature::kFrequency, Feature::kCapitals,
  Feature::kCapitalShare, Feature::kAllCapitals, Feature::kNamesAgain, Feature::kNumbers,
  Feature::kStopWords, Feature::kShortWords, Feature::kDistinct, Feature::kCommas, Feature::kDashes,
  Feature::kQuestion, Feature::kExclamation, Feature::kQuote, Feature::kOpensQuoted,
  Feature::kEndsInColon, Feature::kEllipsis, Feature::kNoStop, Feature::kAddress,
  Feature::kParenthesis, Feature::kSpeech, Feature::kAssociation, Feature::kLeastAssociation,
  Feature::kStrayStopWords, Feature::kStrayWords, Feature::kStopPairs, Feature::kContentPairs,
  Feature::kLoneDeterminers, Feature::kEndsInStopWord, Feature::kSpacedCommas, Feature::kOddSigns,
  Feature::kInnerStops, Feature::kLongestStretch, Feature::kBrokenWords,};

const float kDamageMeans[kDamageInputs] = {
  0.04847485f, -0.02036153f, -0.02882953f, 0.04161023f, 0.0164643f, 0.00316088f, 0.0004852477f,
  0.004682998f, 0.03268978f, 0.05066041f, 0.00256697f, 0.00962113f, 0.05134667f, 0.006723541f,
  -4.534036e-05f, 0.1067893f, -0.0002385497f, 0.01489489f, 0.0046531f, 0.0002051606f,
  -0.0005690143f, -0.0002637657f, 0.007084862f, 0.003718937f, 0.09051466f, 0.02705465f, 0.01158371f,
  0.001641915f, 0.00838608f, 0.0004063739f, 0.1336888f, 0.04330961f, 0.01582416f, -0.02132457f,
  0.01532727f, 0.001367414f, 0.005816258f, -0.01052139f, 0.02330288f, 0.1487f, -0.006134675f,
  0.0006715289f, 0.00175721f, 0.04960505f, 0.0001765058f,};

const float kDamageDeviations[kDamageInputs] = {
  0.5189594f, 0.5203632f, 0.9550267f, 0.1997968f, 0.1273526f, 0.04857151f, 0.009836571f, 0.1314452f,
  1.519222f, 0.6829236f, 0.2717815f, 0.3224743f, 0.5722213f, 0.104696f, 0.02949042f, 1.390929f,
  0.05691623f, 0.1132048f, 0.1133806f, 0.06459222f, 0.05621984f, 0.01961279f, 0.08397292f,
  0.06096959f, 0.2779581f, 0.1623427f, 0.1071025f, 0.04058727f, 0.09129075f, 0.02025462f,
  0.3404177f, 0.2036532f, 0.4713582f, 0.7818796f, 0.1190723f, 0.1523599f, 0.1107561f, 0.08241516f,
  0.1552031f, 0.3558925f, 0.08209698f, 0.01219752f, 0.4299465f, 0.4067962f, 0.01428109f,};

const float kDamageScales[kDamageUnits] = {
  0.005506313f, 0.01210455f, 0.004555561f, 0.006379618f, 0.00688886f, 0.004609789f, 0.004421651f,
  0.003546407f,};

const float kDamageBiases[kDamageUnits] = {
  0.3525752f, -0.7682394f, 0.6810201f, -1.243817f, 0.3839591f, -0.04580333f, -1.149552f, 0.1115007f,};

const float kDamageOut[kDamageUnits] = {
  -0.2847653f, 0.7487584f, -0.4201012f, 0.8359612f, -0.420915f, 0.5631742f, 0.6725912f, -0.3873223f,};

const float kDamageOutBias = -2.992098f;

const std::int8_t kDamageWeights[kDamageInputs][kDamageUnits] = {
  {22, 26, -27, -33, 13, -73, 27, -70},
  {10, 31, 59, -62, 5, -21, 2, -67},
  {43, -21, 43, 19, 32, 78, 80, -3},
  {41, -53, -61, -1, -127, -28, -127, 10},
  {-26, -6, -13, -17, -23, -9, 55, -3},
  {-9, -28, 11, 2, 26, 23, -1, 52},
  {-42, -12, 16, 8, -28, 17, -23, -42},
  {77, 43, 34, 76, -38, -64, 127, -14},
  {-12, -5, 22, 30, 13, -58, -14, 10},
  {1, 15, 23, 88, 25, -40, 76, 29},
  {-60, 1, -7, 5, -1, 17, -51, 47},
  {-94, 1, 127, -13, 1, 3, -3, -64},
  {-13, 3, -57, -70, -61, -41, -28, 58},
  {-82, -28, -33, -30, -50, 121, -55, -106},
  {25, -4, 6, 0, -18, -37, 20, 10},
  {14, 21, -4, -63, -35, 92, 95, 16},
  {-33, -12, 9, -3, -4, 72, -1, -9},
  {103, -35, -13, 53, 26, 79, 74, 61},
  {-2, -15, -3, -8, 10, 13, -37, -58},
  {64, 17, 31, 18, -2, -16, 20, -11},
  {-62, -8, 29, 34, -1, -2, -15, -48},
  {5, -3, -90, 1, 20, -14, -15, -123},
  {81, 8, 9, -42, -86, -30, 85, 70},
  {127, -1, 46, -2, -21, -50, 87, 87},
  {24, 9, 10, -4, -56, -39, -5, 33},
  {17, 9, 14, -26, -84, 5, -7, -1},
  {36, 15, -44, -53, 11, -13, 59, 102},
  {5, -2, 17, -5, 3, -67, 12, 20},
  {55, 41, 6, -74, -47, 8, 13, 117},
  {116, 12, 11, 14, -73, -35, 16, 109},
  {-24, 3, 17, -6, 2, -41, -3, 36},
  {60, 3, 7, -15, -116, 24, 19, 47},
  {43, 14, 54, 27, 52, -104, 43, 11},
  {-33, 9, -19, 59, 24, -39, 62, 51},
  {-1, 33, -44, -19, -83, 105, 4, -48},
  {-28, -3, -36, 12, -30, 65, -55, -39},
  {-5, 9, -29, -13, -25, 27, -47, -72},
  {-16, 34, -17, -19, 6, -57, -84, -12},
  {-61, 1, 17, 4, -13, 16, -1, -29},
  {-38, -15, 40, 29, -7, 4, -19, -127},
  {17, -127, 27, 127, -31, 127, 117, -20},
  {-32, -12, 38, -39, -17, 7, -21, -114},
  {-24, -2, -33, -13, 1, 26, 9, 49},
  {12, 20, 9, -3, 32, 64, 38, 28},
  {64, 2, -36, 41, 9, -62, -2, -42},};

}  // namespace leitsatz
