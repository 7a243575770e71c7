// The weights of the damage model. Generated, not to be edited:
//   training/damage/train.py, seed 1, from
//   cnndm_sample200.en
//   gumsum.en
//   indosum.id
//   klexikon.de
//   orangesum.fr
//   vietnews.vi
//   wikinews_lead.de
// clang-format off
#include "ranking/damage_model_data.h"

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
  0.04840499f, -0.02050349f, 0.04156661f, 0.01648133f, 0.003139418f, 0.0004812631f, 0.004666334f,
  0.03255613f, 0.05025348f, 0.009524535f, 0.05115196f, 0.00670696f, -4.86646e-05f, 0.1062637f,
  -0.0002259212f, 0.0148308f, 0.000199696f, -0.000564022f, -0.0002600217f, 0.09048722f, 0.02704744f,
  0.01157593f, 0.001641975f, 0.008226297f, 0.0004063889f, 0.133624f, 0.04333584f, 0.01536273f,
  0.001322275f, -0.009246826f,};

const float kDamageDeviations[kDamageInputs] = {
  0.5190484f, 0.5204491f, 0.1996967f, 0.1274173f, 0.04856595f, 0.009841121f, 0.1314453f, 1.519347f,
  0.6829906f, 0.3223954f, 0.5721853f, 0.1046695f, 0.02947022f, 1.390469f, 0.05695114f, 0.1132051f,
  0.06459943f, 0.05621146f, 0.0196259f, 0.2779192f, 0.1623217f, 0.1070669f, 0.04058802f,
  0.09042511f, 0.02025499f, 0.3403479f, 0.203712f, 0.1191519f, 0.1524062f, 0.08314498f,};

const float kDamageScales[kDamageUnits] = {
  0.006032295f, 0.005775346f, 0.005689567f, 0.007276508f, 0.00533511f, 0.005350822f, 0.00361601f,
  0.007564112f,};

const float kDamageBiases[kDamageUnits] = {
  -0.800875f, -0.6184719f, -0.1176386f, -1.40326f, 0.4462829f, 0.4679361f, 0.3226807f, 0.6544886f,};

const float kDamageOut[kDamageUnits] = {
  0.8113436f, 0.3948005f, 0.5945666f, 1.052312f, -0.4286985f, -0.3232263f, -0.2937092f, -0.3371283f,};

const float kDamageOutBias = -2.903178f;

const std::int8_t kDamageWeights[kDamageInputs][kDamageUnits] = {
  {80, -30, -20, -37, -8, -65, 101, -18},
  {30, -26, 30, -65, -22, 24, 105, -10},
  {-114, -53, -113, 15, -116, 39, -42, -6},
  {31, -79, -34, -15, -31, 4, -10, -16},
  {-47, -8, 35, -25, -9, 32, 90, 23},
  {-23, -13, 16, 37, -6, -30, -55, 48},
  {84, 33, 36, 64, -26, 0, -3, 0},
  {19, -22, -41, 25, -30, 43, 43, 29},
  {54, 17, 14, 127, 104, 42, 20, 39},
  {3, 0, -26, -2, 23, -38, -13, 41},
  {-10, -55, -3, -50, -71, 21, -119, 25},
  {-109, 40, 110, -6, -39, -79, 14, -17},
  {0, 0, 0, 0, 0, 0, 0, 0},
  {18, 11, 109, -50, -8, 2, -87, -10},
  {-47, 3, 38, -4, -9, -39, 42, -3},
  {-127, 16, 127, 49, -18, 55, 127, -21},
  {0, 0, 0, 0, 0, 0, 0, 0},
  {-36, 9, -27, 33, -53, -77, 100, 19},
  {-2, -19, -41, 10, 13, -7, 33, -127},
  {7, -20, -29, -10, -51, -19, 16, -7},
  {29, 2, 3, -26, -4, 18, 25, 11},
  {52, -10, 42, -31, 114, 26, 11, -28},
  {10, -34, -21, 0, -127, -6, -19, 63},
  {5, 15, 67, -57, -26, 28, -24, 36},
  {48, 12, -2, 7, 83, 41, 103, 45},
  {-19, -30, -10, -2, 7, -127, 25, 13},
  {-16, 14, 9, -8, 32, -42, -54, 6},
  {35, 31, 101, 0, -82, -38, -77, -10},
  {0, 96, 0, 0, -20, -35, -61, 0},
  {34, 127, 0, 105, 0, 0, 0, 0},};

}  // namespace leitsatz
