// The weights of the damage model. Generated, not to be edited:
//   training/damage/train.py, seed 1, from
//   cnndm_sample200.en, gumsum.en, indosum.id, klexikon.de, orangesum.fr, vietnews.vi, wikinews_lead.de.
// clang-format off
#include "damage_model_data.h"

namespace leitsatz {

static_assert(kDamageInputs == 30 && kDamageUnits == 8);

const Feature kDamageColumns[kDamageInputs] = {
  Feature::kLengthLog, Feature::kLengthRelative, Feature::kShort, Feature::kLong, Feature::kRest,
  Feature::kLikeness, Feature::kMostPrevious, Feature::kPhrases, Feature::kPhraseCount,
  Feature::kFrequency, Feature::kCapitals, Feature::kCapitalShare, Feature::kAllCapitals,
  Feature::kNamesAgain, Feature::kNumbers, Feature::kStopWords, Feature::kDistinct,
  Feature::kCommas, Feature::kDashes, Feature::kQuote, Feature::kOpensQuoted, Feature::kEndsInColon,
  Feature::kEllipsis, Feature::kNoStop, Feature::kAddress, Feature::kParenthesis, Feature::kSpeech,
  Feature::kStrayStopWords, Feature::kStrayWords, Feature::kSpacedCommas,};

const float kDamageMeans[kDamageInputs] = {
  0.04847485f, -0.02036153f, 0.04161023f, 0.0164643f, 0.00316088f, 0.0004852477f, 0.004682998f,
  0.03268978f, 0.05066041f, 0.00962113f, 0.05134667f, 0.006723541f, -4.534036e-05f, 0.1067893f,
  -0.0002385497f, 0.01489489f, 0.0002051606f, -0.0005690143f, -0.0002637657f, 0.09051466f,
  0.02705465f, 0.01158371f, 0.001641915f, 0.00838608f, 0.0004063739f, 0.1336888f, 0.04330961f,
  0.01532727f, 0.001367414f, -0.00924182f,};

const float kDamageDeviations[kDamageInputs] = {
  0.5189594f, 0.5203632f, 0.1997968f, 0.1273526f, 0.04857151f, 0.009836571f, 0.1314452f, 1.519222f,
  0.6829236f, 0.3224743f, 0.5722213f, 0.104696f, 0.02949042f, 1.390929f, 0.05691623f, 0.1132048f,
  0.06459222f, 0.05621984f, 0.01961279f, 0.2779581f, 0.1623427f, 0.1071025f, 0.04058727f,
  0.09129075f, 0.02025462f, 0.3404177f, 0.2036532f, 0.1190723f, 0.1523599f, 0.08299706f,};

const float kDamageScales[kDamageUnits] = {
  0.005874293f, 0.005582697f, 0.005689479f, 0.007286522f, 0.005371338f, 0.005621661f, 0.003490964f,
  0.008094749f,};

const float kDamageBiases[kDamageUnits] = {
  -0.7702539f, -0.6042921f, -0.108545f, -1.39555f, 0.4500965f, 0.4854678f, 0.4834473f, 0.5499984f,};

const float kDamageOut[kDamageUnits] = {
  0.760088f, 0.3700807f, 0.5763222f, 1.031286f, -0.4141127f, -0.3307453f, -0.2921779f, -0.3081675f,};

const float kDamageOutBias = -2.907095f;

const std::int8_t kDamageWeights[kDamageInputs][kDamageUnits] = {
  {80, -25, -19, -37, -7, -63, 97, -19},
  {31, -22, 33, -66, -22, 22, 103, -12},
  {-114, -54, -111, 16, -110, 35, -36, -6},
  {35, -72, -31, -15, -47, 1, -23, -6},
  {-45, -9, 33, -24, -11, 26, 108, 19},
  {-22, -11, 16, 36, -5, -31, -38, 50},
  {84, 39, 38, 64, -35, 0, 0, 0},
  {21, -16, -38, 25, -28, 42, 60, 25},
  {57, 24, 9, 127, 104, 38, 37, 31},
  {2, -2, -26, -2, 6, -27, 18, 37},
  {-16, -51, 1, -50, -66, 15, -110, 30},
  {-105, 21, 115, -5, -45, -77, 22, -16},
  {0, 0, 0, 1, 0, 0, 0, 0},
  {17, 18, 110, -51, -9, 3, -105, -8},
  {-41, 1, 37, -6, 1, -39, 17, -4},
  {-127, 21, 127, 49, -26, 55, 127, -21},
  {0, 0, 0, 0, 0, 0, 0, 0},
  {-31, 7, -26, 35, -42, -75, 110, 14},
  {-2, -15, -38, 10, -2, 3, 28, -127},
  {10, -22, -35, -12, -36, -23, 35, -32},
  {35, 4, 8, -26, -32, 19, 42, 27},
  {53, -7, 43, -32, 111, 27, -15, -17},
  {6, -17, -36, 2, -127, 12, -13, 52},
  {14, 4, 65, -65, -21, 21, -32, 32},
  {45, 16, -5, 9, 85, 60, 56, 49},
  {-20, -30, -15, -1, 29, -127, 12, -5},
  {-16, 14, 8, -7, 32, -27, -66, 7},
  {40, 47, 102, 0, -81, -36, -50, -5},
  {0, 97, 1, 0, -26, -33, -45, -4},
  {53, 127, 0, 103, 0, 0, 0, 0},};

}  // namespace leitsatz
