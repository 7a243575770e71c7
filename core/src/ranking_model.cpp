#include "ranking_model.h"

#include <algorithm>
#include <cmath>

#include "deterministic.h"
#include "ranking_model_data.h"

namespace leitsatz {
namespace {

// Chosen on the development sets among a handful (training/REPORT.md).
constexpr double kHandShare = 0.25;    // of the hand-set formula, beside the networks' mean
constexpr double kLengthShare = 0.25;  // charged per ln(words + kLengthFloor)
constexpr double kLengthFloor = 3;     // words
constexpr double kScale = 0.65;        // puts redundancy (order.h, 1.3) at 2 of these scores

constexpr float kClip = 5;       // deviations
constexpr double kFloor = 0.15;  // of the overall deviation, added to that in the document

// One value per candidate and column, candidate by candidate.
struct Grid {
  std::size_t width;
  std::vector<float> values;

  Grid(std::size_t rows, std::size_t columns) : width(columns), values(rows * columns, 0.0f) {}
  float* row(std::size_t k) { return values.data() + k * width; }
  const float* row(std::size_t k) const { return values.data() + k * width; }
  std::size_t rows() const { return values.size() / width; }
};

Grid scale_columns(std::span<const FeatureRow> rows) {
  Grid scaled(rows.size(), kRankedCount);
  const auto n = static_cast<double>(rows.size());
  for (std::size_t c = 0; c < kRankedCount; ++c) {
    double mean = kColumnMeans[c], deviation = kColumnDeviations[c];
    if (kFeatures[c].graded) {
      double sum = 0, square = 0;
      for (const FeatureRow& row : rows) sum += static_cast<double>(row[c]);
      mean = sum / n;
      for (const FeatureRow& row : rows) square += (row[c] - mean) * (row[c] - mean);
      deviation = std::sqrt(square / n) + kFloor * deviation;
    }
    for (std::size_t k = 0; k < rows.size(); ++k) {
      const auto value = static_cast<float>((rows[k][c] - mean) / deviation);
      scaled.row(k)[c] = std::min(kClip, std::max(-kClip, value));
    }
  }
  return scaled;
}

// A matrix with its weights as floats: unpacked once for all candidates.
class Layer {
 public:
  explicit Layer(const Matrix& matrix)
      : matrix_(matrix),
        weights_(static_cast<std::size_t>(matrix.inputs) * matrix.outputs),
        sums_(matrix.outputs) {
    for (std::size_t i = 0; i < weights_.size(); ++i) {
      weights_[i] = static_cast<float>(matrix.weights[i]) * matrix.scales[i % matrix.outputs];
    }
  }

  std::size_t outputs() const { return matrix_.outputs; }

  void begin() { std::copy_n(matrix_.biases, outputs(), sums_.begin()); }

  // Adds `count` inputs, the first of them number `first`.
  void add(const float* inputs, std::size_t first, std::size_t count) {
    float* const sums = sums_.data();
    const std::size_t width = outputs();
    for (std::size_t i = 0; i < count; ++i) {
      const float input = inputs[i];
      if (input == 0) continue;
      const float* const weights = weights_.data() + (first + i) * width;
      for (std::size_t o = 0; o < width; ++o) sums[o] += input * weights[o];
    }
  }

  float sum(std::size_t o) const { return sums_[o]; }

  // Positive sums only.
  void rectify(float* out) const {
    for (std::size_t o = 0; o < outputs(); ++o) out[o] = std::max(0.0f, sums_[o]);
  }

 private:
  const Matrix& matrix_;
  std::vector<float> weights_;
  std::vector<float> sums_;
};

Grid apply(const Matrix& matrix, const Grid& in) {
  Layer layer(matrix);
  Grid out(in.rows(), layer.outputs());
  for (std::size_t k = 0; k < in.rows(); ++k) {
    layer.begin();
    layer.add(in.row(k), 0, in.width);
    layer.rectify(out.row(k));
  }
  return out;
}

// The last layer: one output, not rectified, as natural log-probabilities of the candidates.
std::vector<double> log_chances(const Matrix& matrix, const Grid& in) {
  Layer layer(matrix);
  std::vector<double> values(in.rows());
  for (std::size_t k = 0; k < in.rows(); ++k) {
    layer.begin();
    layer.add(in.row(k), 0, in.width);
    values[k] = static_cast<double>(layer.sum(0));
  }
  const double most = *std::max_element(values.begin(), values.end());
  double sum = 0;
  for (const double value : values) sum += exponential(value - most);
  const double log_sum = most + ln(sum);
  for (double& value : values) value -= log_sum;
  return values;
}

// in + the rectified layer over the window around each candidate; nothing stands beyond the ends.
Grid convolve(const Matrix& matrix, const Grid& in) {
  constexpr std::size_t kHalf = kWindow / 2;
  Layer layer(matrix);
  Grid out(in.rows(), in.width);
  for (std::size_t k = 0; k < in.rows(); ++k) {
    layer.begin();
    const std::size_t first = k < kHalf ? kHalf - k : 0;
    for (std::size_t w = first; w < kWindow && k + w - kHalf < in.rows(); ++w) {
      layer.add(in.row(k + w - kHalf), w * in.width, in.width);
    }
    layer.rectify(out.row(k));
    for (std::size_t c = 0; c < in.width; ++c) out.row(k)[c] += in.row(k)[c];
  }
  return out;
}

}  // namespace

double hand_score(const FeatureRow& row) {
  double score = 0;
  for (const FeatureInfo& info : kFeatures) {
    score += static_cast<double>(info.weight) * at(row, info.feature);
  }
  return score;
}

std::vector<double> model_scores(std::span<const FeatureRow> rows) {
  if (rows.empty()) return {};
  const Grid columns = scale_columns(rows);
  const std::vector<double> linear = log_chances(kLinear, columns);
  const std::vector<double> perceptron =
      log_chances(kPerceptron[2], apply(kPerceptron[1], apply(kPerceptron[0], columns)));
  Grid channels = apply(kConvolutionIn, columns);
  for (const Matrix& matrix : kConvolution) channels = convolve(matrix, channels);
  const std::vector<double> convolution =
      log_chances(kConvolutionOut[1], apply(kConvolutionOut[0], channels));

  std::vector<double> scores(rows.size());
  for (std::size_t k = 0; k < rows.size(); ++k) {
    // length_log is ln(1 + words); the charge is on ln(words + kLengthFloor).
    const double words = exponential(at(rows[k], Feature::kLengthLog)) - 1;
    scores[k] = kScale * ((linear[k] + perceptron[k] + convolution[k]) / 3 +
                          kHandShare * hand_score(rows[k]) -
                          kLengthShare * ln(std::max(0.0, words) + kLengthFloor));
  }
  return scores;
}

}  // namespace leitsatz
