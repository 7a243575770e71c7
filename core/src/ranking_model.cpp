#include "ranking_model.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "deterministic.h"
#include "ranking_model_data.h"

namespace leitsatz {
namespace {

// One value per candidate and channel, candidate by candidate.
struct Grid {
  std::size_t width;
  std::vector<float> values;

  Grid(std::size_t rows, std::size_t columns) : width(columns), values(rows * columns, 0.0f) {}
  std::span<float> row(std::size_t k) { return {values.data() + k * width, width}; }
  std::span<const float> row(std::size_t k) const { return {values.data() + k * width, width}; }
  std::size_t rows() const { return values.size() / width; }
};

using RankedRow = std::array<float, kRankedCount>;

// What each column is scaled by: over all texts, or within this document.
class Scaler {
 public:
  explicit Scaler(std::span<const FeatureRow> rows) {
    const auto n = static_cast<double>(rows.size());
    for (std::size_t c = 0; c < kRankedCount; ++c) {
      means_[c] = kColumnMeans[c];
      deviations_[c] = kColumnDeviations[c];
      if (!kFeatures[c].graded) continue;
      double sum = 0, square = 0;
      for (const FeatureRow& row : rows) sum += static_cast<double>(row[c]);
      means_[c] = sum / n;
      for (const FeatureRow& row : rows) square += (row[c] - means_[c]) * (row[c] - means_[c]);
      deviations_[c] = std::sqrt(square / n) + kColumnFloor * deviations_[c];
    }
  }

  RankedRow scale(const FeatureRow& row) const {
    RankedRow scaled;
    for (std::size_t c = 0; c < kRankedCount; ++c) {
      const auto value = static_cast<float>((row[c] - means_[c]) / deviations_[c]);
      scaled[c] = std::min(kColumnClip, std::max(-kColumnClip, value));
    }
    return scaled;
  }

 private:
  std::array<double, kRankedCount> means_, deviations_;
};

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

  // Adds some inputs, the first of them number `first`.
  void add(std::span<const float> inputs, std::size_t first) {
    std::size_t o = 0;
    for (; o + kAbreast <= outputs(); o += kAbreast) add_to<kAbreast>(o, inputs, first);
    for (; o < outputs(); ++o) add_to<1>(o, inputs, first);
  }

  std::span<const float> sums() const { return sums_; }

  // The sums for `inputs`.
  std::span<const float> apply(std::span<const float> inputs) {
    begin();
    add(inputs, 0);
    return sums_;
  }

  // The same, positive ones only.
  std::span<const float> rectify(std::span<const float> inputs) {
    apply(inputs);
    for (float& sum : sums_) sum = std::max(0.0f, sum);
    return sums_;
  }

 private:
  static constexpr std::size_t kAbreast = 16;  // sums that fit into the registers of any machine

  // The same for some of the outputs.
  template <std::size_t kOutputs>
  void add_to(std::size_t output, std::span<const float> inputs, std::size_t first) {
    std::array<float, kOutputs> sums;
    std::copy_n(sums_.begin() + output, kOutputs, sums.begin());
    const float* weights = weights_.data() + first * outputs() + output;
    for (const float input : inputs) {
      for (std::size_t o = 0; o < kOutputs; ++o) sums[o] += input * weights[o];
      weights += outputs();
    }
    std::copy_n(sums.begin(), kOutputs, sums_.begin() + output);
  }

  const Matrix& matrix_;
  std::vector<float> weights_;
  std::vector<float> sums_;
};

// Outputs of a last layer, made natural log-probabilities of the candidates.
void make_log_chances(std::vector<double>& values) {
  const double most = *std::max_element(values.begin(), values.end());
  double sum = 0;
  for (const double value : values) sum += exponential(value - most);
  const double log_sum = most + ln(sum);
  for (double& value : values) value -= log_sum;
}

// in + the rectified layer over the window around each candidate; nothing stands beyond the ends.
Grid convolve(const Matrix& matrix, const Grid& in) {
  constexpr std::size_t kHalf = kWindow / 2;
  Layer layer(matrix);
  Grid out(in.rows(), in.width);
  for (std::size_t k = 0; k < in.rows(); ++k) {
    layer.begin();
    const std::size_t first = k < kHalf ? kHalf - k : 0;
    const std::size_t end = std::min<std::size_t>(kWindow, in.rows() + kHalf - k);
    for (std::size_t w = first; w < end; ++w) layer.add(in.row(k + w - kHalf), w * in.width);
    for (std::size_t c = 0; c < in.width; ++c) {
      out.row(k)[c] = in.row(k)[c] + std::max(0.0f, layer.sums()[c]);
    }
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
  // The networks read candidate by candidate, so that only channels are kept of them all.
  const Scaler scaler(rows);
  Layer line(kLinear), first(kPerceptron[0]), second(kPerceptron[1]), third(kPerceptron[2]);
  Layer in(kConvolutionIn);
  std::vector<double> linear(rows.size()), perceptron(rows.size()), convolution(rows.size());
  Grid channels(rows.size(), in.outputs());
  for (std::size_t k = 0; k < rows.size(); ++k) {
    const RankedRow columns = scaler.scale(rows[k]);
    linear[k] = line.apply(columns)[0];
    perceptron[k] = third.apply(second.rectify(first.rectify(columns)))[0];
    const std::span<const float> values = in.rectify(columns);
    std::copy(values.begin(), values.end(), channels.row(k).begin());
  }
  for (const Matrix& matrix : kConvolution) channels = convolve(matrix, channels);
  Layer next(kConvolutionOut[0]), out(kConvolutionOut[1]);
  for (std::size_t k = 0; k < rows.size(); ++k) {
    convolution[k] = out.apply(next.rectify(channels.row(k)))[0];
  }
  for (std::vector<double>* net : {&linear, &perceptron, &convolution}) make_log_chances(*net);

  std::vector<double> scores(rows.size());
  for (std::size_t k = 0; k < rows.size(); ++k) {
    // length_log is ln(1 + words).
    const double words = exponential(at(rows[k], Feature::kLengthLog)) - 1;
    scores[k] = kScale * ((linear[k] + perceptron[k] + convolution[k]) / 3 +
                          kHandShare * hand_score(rows[k]) -
                          kLengthShare * ln(std::max(kFreeWords, words) + kLengthFloor));
  }
  return scores;
}

}  // namespace leitsatz
