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
    std::array<double, kRankedCount> sums{};
    for (const FeatureRow& row : rows) {
      for (std::size_t c = 0; c < kRankedCount; ++c) sums[c] += static_cast<double>(row[c]);
    }
    for (std::size_t c = 0; c < kRankedCount; ++c) {
      means_[c] = kFeatures[c].graded ? sums[c] / n : static_cast<double>(kColumnMeans[c]);
    }
    std::array<double, kRankedCount> squares{};
    for (const FeatureRow& row : rows) {
      for (std::size_t c = 0; c < kRankedCount; ++c) {
        squares[c] += (row[c] - means_[c]) * (row[c] - means_[c]);
      }
    }
    for (std::size_t c = 0; c < kRankedCount; ++c) {
      deviations_[c] = kColumnDeviations[c];
      if (!kFeatures[c].graded) continue;
      deviations_[c] = std::sqrt(squares[c] / n) + kColumnFloor * deviations_[c];
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

// Adds inputs times weights to `sums`, of which some are summed abreast; `stride` lies between the
// weights of two inputs. Each sum is made in the order of the inputs, however wide the registers.
template <std::size_t kAbreast>
[[gnu::always_inline]] inline void add_products(std::span<const float> inputs, const float* weights,
                                                std::size_t stride, float* sums) {
  float own[kAbreast];
  for (std::size_t o = 0; o < kAbreast; ++o) own[o] = sums[o];
  for (const float input : inputs) {
    for (std::size_t o = 0; o < kAbreast; ++o) own[o] += input * weights[o];
    weights += stride;
  }
  for (std::size_t o = 0; o < kAbreast; ++o) sums[o] = own[o];
}

// Sums that fit into a machine's registers; where bytes count more than time, few.
#ifdef __EMSCRIPTEN__
constexpr std::size_t kNarrow = 4;
#else
constexpr std::size_t kNarrow = 16;
#endif
constexpr std::size_t kWide = 32;

#if defined(__x86_64__) && defined(__GNUC__)
// Registers of eight floats are not on every machine: it is asked once.
[[gnu::target("avx2")]] void add_wide(std::span<const float> inputs, const float* weights,
                                      std::size_t stride, float* sums) {
  add_products<kWide>(inputs, weights, stride, sums);
}
bool has_wide() {
  static const bool has = __builtin_cpu_supports("avx2");
  return has;
}
#else
void add_wide(std::span<const float>, const float*, std::size_t, float*) {}
constexpr bool has_wide() { return false; }
#endif

// A matrix with its weights as floats.
struct Unpacked {
  const Matrix& matrix;
  std::vector<float> weights;

  [[gnu::noinline]] explicit Unpacked(const Matrix& packed)
      : matrix(packed), weights(static_cast<std::size_t>(packed.inputs) * packed.outputs) {
    std::size_t w = 0;
    for (std::size_t i = 0; i < packed.inputs; ++i) {
      for (std::size_t o = 0; o < packed.outputs; ++o, ++w) {
        weights[w] = static_cast<float>(packed.weights[w]) * packed.scales[o];
      }
    }
  }
};

struct Networks {
  Unpacked line{kLinear};
  Unpacked first{kPerceptron[0]}, second{kPerceptron[1]}, third{kPerceptron[2]};
  Unpacked in{kConvolutionIn}, near{kConvolution[0]}, far{kConvolution[1]};
  Unpacked next{kConvolutionOut[0]}, out{kConvolutionOut[1]};
};

// Unpacked once for all texts.
const Networks& networks() {
  static const Networks all;
  return all;
}

class Layer {
 public:
  explicit Layer(const Unpacked& unpacked)
      : matrix_(unpacked.matrix), weights_(unpacked.weights), sums_(matrix_.outputs) {}

  std::size_t outputs() const { return matrix_.outputs; }

  void begin() { std::copy_n(matrix_.biases, outputs(), sums_.begin()); }

  // Adds some inputs, the first of them number `first`.
  void add(std::span<const float> inputs, std::size_t first) {
    const float* weights = weights_.data() + first * outputs();
    float* sums = sums_.data();
    std::size_t o = 0;
    for (; has_wide() && o + kWide <= outputs(); o += kWide) {
      add_wide(inputs, weights + o, outputs(), sums + o);
    }
    for (; o + kNarrow <= outputs(); o += kNarrow) {
      add_products<kNarrow>(inputs, weights + o, outputs(), sums + o);
    }
    for (; o < outputs(); ++o) add_products<1>(inputs, weights + o, outputs(), sums + o);
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
  const Matrix& matrix_;
  const std::vector<float>& weights_;
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
Grid convolve(const Unpacked& weights, const Grid& in) {
  constexpr std::size_t kHalf = kWindow / 2;
  Layer layer(weights);
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
  const Networks& all = networks();
  Layer line(all.line), first(all.first), second(all.second), third(all.third), in(all.in);
  std::vector<double> linear(rows.size()), perceptron(rows.size()), convolution(rows.size());
  Grid channels(rows.size(), in.outputs());
  for (std::size_t k = 0; k < rows.size(); ++k) {
    const RankedRow columns = scaler.scale(rows[k]);
    linear[k] = line.apply(columns)[0];
    perceptron[k] = third.apply(second.rectify(first.rectify(columns)))[0];
    const std::span<const float> values = in.rectify(columns);
    std::copy(values.begin(), values.end(), channels.row(k).begin());
  }
  for (const Unpacked* window : {&all.near, &all.far}) channels = convolve(*window, channels);
  Layer next(all.next), out(all.out);
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
