#include "ranking_model.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <span>

#ifdef __SSE__
#include <xmmintrin.h>
#endif

#include "deterministic.h"
#include "ranking_model_data.h"
#include "registers.h"

namespace leitsatz {
namespace {

using RankedRow = std::array<float, kRankedCount>;

// What each column is scaled by: over all texts, or within this document.
class Scaler {
 public:
  [[gnu::always_inline]] explicit Scaler(std::span<const FeatureRow> rows) {
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

  [[gnu::always_inline]] RankedRow scale(const FeatureRow& row) const {
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

// Outputs are filled up to a multiple of so many, with weights of 0; where bytes count more than
// time, few.
#ifdef __EMSCRIPTEN__
constexpr std::size_t kAbreast = 4;
#else
constexpr std::size_t kAbreast = 8;
#endif

// The bits of the values that are positive. REQUIRES: at most 64 values, a multiple of 4.
[[gnu::always_inline]] inline std::uint64_t positive_bits(const float* values, std::size_t size) {
  std::uint64_t bits = 0;
#ifdef __SSE__
  for (std::size_t i = 0; i < size; i += 4) {
    const __m128 above = _mm_cmpgt_ps(_mm_loadu_ps(values + i), _mm_setzero_ps());
    bits |= static_cast<std::uint64_t>(_mm_movemask_ps(above)) << i;
  }
#else
  for (std::size_t i = 0; i < size; ++i) bits |= std::uint64_t{values[i] > 0} << i;
#endif
  return bits;
}

// The same address, of which GCC can't make one for each of the offsets from it.
[[gnu::always_inline]] inline const float* one_address(const float* address) {
#ifdef __SSE__
  __asm__("" : "+r"(address));
#endif
  return address;
}

// So many floats, added and multiplied abreast, wherever they stand.
using Lanes
    [[gnu::vector_size(kAbreast * sizeof(float)), gnu::aligned(sizeof(float)), gnu::may_alias]] =
        float;

constexpr std::size_t padded(std::size_t outputs) {
  return (outputs + kAbreast - 1) / kAbreast * kAbreast;
}

// Matrices that read the same inputs, side by side, with their weights as floats.
struct Layer {
  std::size_t inputs, outputs;
  std::vector<float> weights;  // input by input
  std::vector<float> biases;

  [[gnu::noinline]] Layer(std::initializer_list<const Matrix*> matrices)
      : inputs((*matrices.begin())->inputs), outputs(0) {
    for (const Matrix* matrix : matrices) outputs += matrix->outputs;
    outputs = padded(outputs);
    weights.assign(inputs * outputs, 0);
    biases.assign(outputs, 0);
    std::size_t first = 0;
    for (const Matrix* matrix : matrices) {
      for (std::size_t o = 0; o < matrix->outputs; ++o) {
        biases[first + o] = matrix->biases[o];
        for (std::size_t i = 0; i < inputs; ++i) {
          weights[i * outputs + first + o] =
              static_cast<float>(matrix->weights[i * matrix->outputs + o]) * matrix->scales[o];
        }
      }
      first += matrix->outputs;
    }
  }

  const float* row(std::size_t input) const { return weights.data() + input * outputs; }
};

// The layers, in the order in which they are asked.
struct Networks {
  Layer columns{&kPerceptron[0], &kConvolutionIn, &kLinear};
  Layer second{&kPerceptron[1]}, third{&kPerceptron[2]};
  Layer near{&kConvolution[0]}, far{&kConvolution[1]};
  Layer next{&kConvolutionOut[0]}, out{&kConvolutionOut[1]};
};

// Unpacked once for all texts.
const Networks& networks() {
  static const Networks all;
  return all;
}

// Values of which those are read that are positive, by the bits of `places`: a rectified layer
// gives many others, and 0 adds nothing to a sum.
struct Positive {
  const float* values;
  std::uint64_t places;
};
[[gnu::always_inline]] inline Positive positive(const float* values, std::size_t size) {
  return {values, positive_bits(values, size)};
}

// Some of a layer's sums, in registers.
template <std::size_t kBlock>
struct Block {
  static constexpr std::size_t kLanes = kBlock / kAbreast;
  Lanes sums[kLanes];

  [[gnu::always_inline]] explicit Block(const float* from) {
#pragma GCC unroll 16
    for (std::size_t o = 0; o < kLanes; ++o) sums[o] = reinterpret_cast<const Lanes*>(from)[o];
  }
  [[gnu::always_inline]] void add(float input, const float* weights) {
    const auto* own = reinterpret_cast<const Lanes*>(one_address(weights));
#pragma GCC unroll 16
    for (std::size_t o = 0; o < kLanes; ++o) sums[o] += input * own[o];
  }
  [[gnu::always_inline]] void store(float* to) const {
#pragma GCC unroll 16
    for (std::size_t o = 0; o < kLanes; ++o) reinterpret_cast<Lanes*>(to)[o] = sums[o];
  }
};

// Adds inputs times weights to a block of a layer's sums. `weights`: those of the first input;
// `stride`: a layer's outputs. Each sum is made in the order of the inputs, however wide the
// registers.
template <std::size_t kBlock>
[[gnu::always_inline]] inline void add_block(std::span<const float> inputs, const float* weights,
                                             std::size_t stride, float* sums) {
  Block<kBlock> block(sums);
  for (const float input : inputs) {
    block.add(input, weights);
    weights += stride;
  }
  block.store(sums);
}

template <std::size_t kBlock>
[[gnu::always_inline]] inline void add_block(const Positive& inputs, const float* weights,
                                             std::size_t stride, float* sums) {
  Block<kBlock> block(sums);
  for (std::uint64_t left = inputs.places; left != 0; left &= left - 1) {
    const auto i = static_cast<std::size_t>(static_cast<unsigned>(__builtin_ctzll(left)));
    block.add(inputs.values[i], weights + i * stride);
  }
  block.store(sums);
}

// The same for all of the sums from number `done` on that whole blocks hold; gives how many are
// done then.
template <std::size_t kBlock, class Inputs>
[[gnu::always_inline]] inline std::size_t add_blocks(const Inputs& inputs, const Layer& layer,
                                                     std::size_t first, std::size_t done,
                                                     float* sums) {
  for (; done + kBlock <= layer.outputs; done += kBlock) {
    add_block<kBlock>(inputs, layer.row(first) + done, layer.outputs, sums + done);
  }
  return done;
}

constexpr std::size_t kMostOutputs = 128;
using Sums = std::array<float, kMostOutputs>;

// By how many sums fit into registers.
struct Narrow {
  template <class Inputs>
  [[gnu::noinline]] static void add(const Inputs& inputs, const Layer& layer, std::size_t first,
                                    float* sums) {
    std::size_t done = 0;
#ifndef __EMSCRIPTEN__
    done = add_blocks<16>(inputs, layer, first, done, sums);
#endif
    add_blocks<kAbreast>(inputs, layer, first, done, sums);
  }
};
struct Wide {
  template <class Inputs>
  [[gnu::always_inline]] static void add(const Inputs& inputs, const Layer& layer,
                                         std::size_t first, float* sums) {
    if (layer.outputs == 104) return add_block<104>(inputs, layer.row(first), 104, sums);
    if (layer.outputs == 32) return add_block<32>(inputs, layer.row(first), 32, sums);
    add_blocks<kAbreast>(inputs, layer, first, 0, sums);
  }
};

template <class Registers, class Inputs>
[[gnu::always_inline]] inline void apply(const Layer& layer, const Inputs& inputs, Sums& sums) {
  std::copy(layer.biases.begin(), layer.biases.end(), sums.begin());
  Registers::add(inputs, layer, 0, sums.data());
}

// Outputs of a last layer, made natural log-probabilities of the candidates.
void make_log_chances(std::vector<double>& values) {
  const double most = *std::max_element(values.begin(), values.end());
  double sum = 0;
  for (const double value : values) sum += exponential(value - most);
  const double log_sum = most + ln(sum);
  for (double& value : values) value -= log_sum;
}

// By candidate.
struct Outputs {
  std::vector<double> linear, perceptron, convolution;
  explicit Outputs(std::size_t n) : linear(n), perceptron(n), convolution(n) {}
};

// A candidate's channels: what the convolution knows of it.
constexpr std::size_t kChannels = 32;
using Channels = std::array<float, kChannels>;

// What the columns say of each candidate by itself.
template <class Registers>
[[gnu::always_inline]] inline void read_columns(std::span<const FeatureRow> rows, Outputs& outputs,
                                                std::vector<Channels>& channels) {
  const Networks& all = networks();
  const Scaler scaler(rows);
  const std::size_t hidden = kPerceptron[0].outputs;
  Sums sums, narrow;
  for (std::size_t k = 0; k < rows.size(); ++k) {
    const RankedRow columns = scaler.scale(rows[k]);
    apply<Registers>(all.columns, std::span<const float>(columns), sums);
    outputs.linear[k] = sums[hidden + kChannels];
    for (std::size_t c = 0; c < kChannels; ++c) channels[k][c] = std::max(0.0f, sums[hidden + c]);
    apply<Registers>(all.second, positive(sums.data(), hidden), narrow);
    apply<Registers>(all.third, positive(narrow.data(), kPerceptron[1].outputs), sums);
    outputs.perceptron[k] = sums[0];
  }
}

// The channels around a candidate, as they were before they were added to.
struct Window {
  std::array<Channels, kWindow> values;  // of candidate k at k % kWindow
  std::array<std::uint64_t, kWindow> places;

  [[gnu::always_inline]] void enter(std::size_t k, const Channels& channels) {
    values[k % kWindow] = channels;
    places[k % kWindow] = positive_bits(channels.data(), kChannels);
  }
  [[gnu::always_inline]] Positive of(std::size_t k) const {
    return {values[k % kWindow].data(), places[k % kWindow]};
  }
};

// Adds to each candidate's channels the rectified layer over the window around it; nothing stands
// beyond the ends.
template <class Registers>
[[gnu::always_inline]] inline void convolve(const Layer& layer, std::vector<Channels>& channels) {
  constexpr std::size_t kHalf = kWindow / 2;
  const std::size_t n = channels.size();
  Window window;
  for (std::size_t k = 0; k < std::min(kHalf, n); ++k) window.enter(k, channels[k]);
  Sums sums;
  for (std::size_t k = 0; k < n; ++k) {
    if (k + kHalf < n) window.enter(k + kHalf, channels[k + kHalf]);
    std::copy(layer.biases.begin(), layer.biases.end(), sums.begin());
    const std::size_t first = k < kHalf ? kHalf - k : 0;
    const std::size_t end = std::min<std::size_t>(kWindow, n + kHalf - k);
    for (std::size_t w = first; w < end; ++w) {
      Registers::add(window.of(k + w - kHalf), layer, w * kChannels, sums.data());
    }
    for (std::size_t c = 0; c < kChannels; ++c) channels[k][c] += std::max(0.0f, sums[c]);
  }
}

template <class Registers>
[[gnu::always_inline]] inline Outputs run(std::span<const FeatureRow> rows) {
  Outputs outputs(rows.size());
  std::vector<Channels> channels(rows.size());
  read_columns<Registers>(rows, outputs, channels);
  const Networks& all = networks();
  for (const Layer* layer : {&all.near, &all.far}) convolve<Registers>(*layer, channels);
  Sums sums, last;
  for (std::size_t k = 0; k < rows.size(); ++k) {
    apply<Registers>(all.next, positive(channels[k].data(), kChannels), sums);
    apply<Registers>(all.out, positive(sums.data(), kConvolutionOut[0].outputs), last);
    outputs.convolution[k] = last[0];
  }
  return outputs;
}

// What length costs. Sentences have few lengths, and a logarithm and an exponential cost: those
// asked last are kept.
class LengthCharge {
 public:
  // `length_log`: ln(1 + words).
  double operator()(float length_log) {
    const auto bits = bits_as<std::uint32_t>(length_log);
    Known& known = known_[(bits ^ bits >> 16) % known_.size()];
    if (known.length_log != length_log) {
      const double words = exponential(length_log) - 1;
      known = {length_log, ln(std::max(kFreeWords, words) + kLengthFloor)};
    }
    return known.charge;
  }

 private:
  struct Known {
    float length_log = -1;  // of no sentence
    double charge = 0;
  };
  std::array<Known, 64> known_;
};

LEITSATZ_WIDE Outputs run_wide(std::span<const FeatureRow> rows) { return run<Wide>(rows); }
Outputs run_narrow(std::span<const FeatureRow> rows) { return run<Narrow>(rows); }

}  // namespace

double hand_score(const FeatureRow& row) {
  // Few have a weight: their places, and one behind all for the end.
  static constexpr auto kWeighed = [] {
    std::array<std::uint8_t, kFeatures.size() + 1> weighed{};
    std::size_t count = 0;
    for (std::size_t f = 0; f < kFeatures.size(); ++f) {
      if (kFeatures[f].weight != 0) weighed[count++] = static_cast<std::uint8_t>(f);
    }
    weighed[count] = static_cast<std::uint8_t>(kFeatures.size());
    return weighed;
  }();
  double score = 0;
  for (std::size_t i = 0; kWeighed[i] < kFeatures.size(); ++i) {
    const FeatureInfo& info = kFeatures[kWeighed[i]];
    score += static_cast<double>(info.weight) * at(row, info.feature);
  }
  return score;
}

std::vector<double> model_scores(std::span<const FeatureRow> rows) {
  if (rows.empty()) return {};
  auto [linear, perceptron, convolution] = has_wide() ? run_wide(rows) : run_narrow(rows);
  for (std::vector<double>* net : {&linear, &perceptron, &convolution}) make_log_chances(*net);

  std::vector<double> scores(rows.size());
  LengthCharge charge;
  for (std::size_t k = 0; k < rows.size(); ++k) {
    scores[k] = kScale * ((linear[k] + perceptron[k] + convolution[k]) / 3 +
                          kHandShare * hand_score(rows[k]) -
                          kLengthShare * charge(at(rows[k], Feature::kLengthLog)));
  }
  return scores;
}

}  // namespace leitsatz
