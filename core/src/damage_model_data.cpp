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
  0.004550448f, 0.004019496f, 0.005823929f, 0.004977875f, 0.005665319f, 0.004825374f, 0.006371323f,
  0.004156521f,};

const float kDamageBiases[kDamageUnits] = {
  -0.9563599f, -0.8109836f, -1.068154f, -0.1652942f, 0.3170491f, 0.3236984f, 0.4630185f, 0.5323155f,};

const float kDamageOut[kDamageUnits] = {
  0.6240899f, 0.5987298f, 0.9566674f, 0.5714172f, -0.2879176f, -0.3519709f, -0.3658496f,
  -0.3941993f,};

const float kDamageOutBias = -2.901282f;

const std::int8_t kDamageWeights[kDamageInputs][kDamageUnits] = {
  {73, 0, -70, -22, 16, -78, 18, -39},
  {22, 4, -28, -57, 8, 7, 22, -26},
  {-21, -46, 29, 70, 24, 15, 45, 20},
  {-73, -124, 14, -120, -114, 5, -127, 18},
  {25, -19, -10, -14, -48, -65, -5, -23},
  {-51, -71, -17, 39, 35, 13, 0, 72},
  {-25, -8, 37, -30, -36, -17, -19, 0},
  {127, 120, 71, 0, -44, -7, -31, 0},
  {13, 5, 18, -42, 61, -14, -8, 14},
  {82, 75, 125, -52, 19, -2, 22, 35},
  {0, 0, 10, 30, -5, 19, 2, -28},
  {-6, 22, -7, -35, 7, -66, 34, 27},
  {-1, -12, -111, 3, -62, 65, -76, -7},
  {-104, -41, 20, 95, -11, -70, -44, -71},
  {0, 1, 1, 0, 0, 0, 0, 0},
  {59, -7, -39, 127, -48, 49, -18, 9},
  {-32, -14, 0, 62, -29, -18, 38, -25},
  {-62, -55, 59, 118, 18, 0, 50, 89},
  {-43, -49, -6, -6, 4, 45, 10, -89},
  {0, 0, 0, -2, 0, 0, 0, 0},
  {-23, 13, 28, -11, -3, -42, 16, -18},
  {23, -4, 9, -22, 43, -63, 11, -83},
  {70, -3, -27, 18, -75, 60, -9, 97},
  {40, 23, -13, -7, -24, 127, 1, 46},
  {29, 15, -14, -51, -47, 5, 3, -27},
  {9, 30, -31, -1, -87, -26, 1, 44},
  {-8, 48, -44, 36, -2, 56, -88, 59},
  {2, -35, 3, -57, 12, 39, 3, 9},
  {-6, 119, -77, 27, -46, 44, -15, 74},
  {39, 33, 13, -42, -81, 127, -110, 127},
  {0, -17, -5, -15, -5, 48, 14, -58},
  {12, -29, 0, 17, -127, 53, 4, -8},
  {0, 0, 0, -57, 43, 31, 36, 0},
  {0, 0, 0, -19, 11, 0, 0, 0},
  {49, 109, 0, 80, -56, -76, -77, -80},
  {0, 0, 1, 50, -26, -6, -30, -58},
  {-23, 15, -18, -6, -27, -66, -25, -51},
  {48, 62, -44, -67, 15, -41, -25, 1},
  {1, 1, 2, 11, -8, -24, -1, -51},
  {-39, -14, 22, -14, 21, -4, 7, -94},
  {0, 127, 127, 28, -23, 0, -22, -23},
  {0, 0, 0, 0, -55, -74, 0, 0},
  {2, 6, 1, 16, -9, -1, -1, -13},
  {63, 27, 0, 68, 25, -3, 23, 36},
  {2, 6, 31, 0, -16, 0, 0, -124},};

}  // namespace leitsatz
