#include "ranking/ranking_model.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <initializer_list>
#include <memory>
#include <span>

#if defined(__SSE__)
#include <xmmintrin.h>
#elif defined(__wasm_simd128__)
#include <wasm_simd128.h>
#endif

#include "base/cpu_features.h"
#include "base/deterministic.h"
#include "ranking/ranking_model_data.h"

namespace leitsatz {
namespace {

using RankedRow = std::array<float, kRankedCount>;

// Scales each column by its mean and deviation, over all texts or within this document.
class Scaler {
 public:
  explicit Scaler(const ColumnMoments& moments) {
    for (std::size_t c = 0; c < kRankedCount; ++c) {
      means_[c] = static_cast<double>(kColumnMeans[c]);
      double deviation = static_cast<double>(kColumnDeviations[c]);
      if (kFeatures[c].graded) {
        means_[c] = moments.means[c];
        deviation = moments.deviations[c] + kColumnFloor * deviation;
      }
      factors_[c] = 1 / deviation;
    }
  }

  [[gnu::always_inline]] RankedRow scale(const FeatureRow& row) const {
    RankedRow scaled;
    for (std::size_t c = 0; c < kRankedCount; ++c) {
      const auto value = static_cast<float>((row[c] - means_[c]) * factors_[c]);
      scaled[c] = std::min(kColumnClip, std::max(-kColumnClip, value));
    }
    return scaled;
  }

 private:
  std::array<double, kRankedCount> means_, factors_;
};

// The number of outputs is padded to a multiple of this SIMD width, with weights of 0. It is
// smaller in WebAssembly, where size counts more than speed.
#ifdef __EMSCRIPTEN__
constexpr std::size_t kSimdWidth = 4;
#else
constexpr std::size_t kSimdWidth = 8;
#endif

// The bits of the values that are positive. REQUIRES: at most 64 values, a multiple of 4.
[[gnu::always_inline]] inline std::uint64_t positive_bits(const float* values, std::size_t size) {
  std::uint64_t bits = 0;
#if defined(__SSE__)
  for (std::size_t i = 0; i < size; i += 4) {
    const __m128 above = _mm_cmpgt_ps(_mm_loadu_ps(values + i), _mm_setzero_ps());
    bits |= static_cast<std::uint64_t>(_mm_movemask_ps(above)) << i;
  }
#elif defined(__wasm_simd128__)
  for (std::size_t i = 0; i < size; i += 4) {
    const v128_t above = wasm_f32x4_gt(wasm_v128_load(values + i), wasm_f32x4_splat(0));
    bits |= static_cast<std::uint64_t>(wasm_i32x4_bitmask(above)) << i;
  }
#else
  for (std::size_t i = 0; i < size; ++i) bits |= std::uint64_t{values[i] > 0} << i;
#endif
  return bits;
}

// Hides where an address comes from. Otherwise GCC keeps a pointer for each of the offsets from it.
[[gnu::always_inline]] inline const float* one_address(const float* address) {
#ifdef __SSE__
  __asm__("" : "+r"(address));
#endif
  return address;
}

// A SIMD vector of floats. It is loaded and stored by memcpy, since the floats are not aligned and
// GCC assumes that the vector type is.
template <std::size_t kWidth>
struct SimdFloats {
  using Lanes [[gnu::vector_size(kWidth * sizeof(float))]] = float;
};

constexpr std::size_t padded(std::size_t outputs) {
  return (outputs + kSimdWidth - 1) / kSimdWidth * kSimdWidth;
}

// Matrices that read the same inputs, joined into one, with their weights as floats.
struct Layer {
  std::size_t inputs, outputs;
  std::unique_ptr<float[]> weights;  // input by input
  std::vector<float> biases;

  [[gnu::noinline]] Layer(std::initializer_list<const Matrix*> matrices)
      : inputs((*matrices.begin())->inputs), outputs(0) {
    for (const Matrix* matrix : matrices) outputs += matrix->outputs;
    outputs = padded(outputs);
    weights.reset(new float[inputs * outputs]);  // not cleared: all are written below
    biases.assign(outputs, 0);
    std::size_t first = 0;
    for (const Matrix* matrix : matrices) {
      const std::size_t own = matrix->outputs;
      std::copy_n(matrix->biases, own, biases.begin() + static_cast<std::ptrdiff_t>(first));
      for (std::size_t i = 0; i < inputs; ++i) {  // along the outputs, as SIMD reads them
        const std::int8_t* from = matrix->weights + i * own;
        float* __restrict to = weights.get() + i * outputs + first;
        for (std::size_t o = 0; o < own; ++o)
          to[o] = static_cast<float>(from[o]) * matrix->scales[o];
      }
      first += own;
    }
    for (std::size_t i = 0; i < inputs; ++i) {
      std::fill(weights.get() + i * outputs + first, weights.get() + (i + 1) * outputs, 0.0f);
    }
  }

  const float* row(std::size_t input) const { return weights.get() + input * outputs; }
};

// The layers, in the order of evaluation.
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

// The outputs of a rectified layer, of which only the positive ones are read, by the bits of
// `places`: many are 0, which adds nothing to a sum.
struct Positive {
  const float* values;
  std::uint64_t places;
};
[[gnu::always_inline]] inline Positive positive(const float* values, std::size_t size) {
  return {values, positive_bits(values, size)};
}

// A block of a layer's sums, in registers.
template <std::size_t kBlock, std::size_t kWidth = kSimdWidth>
struct Block {
  using Lanes = typename SimdFloats<kWidth>::Lanes;
  static constexpr std::size_t kLanes = kBlock / kWidth;
  Lanes sums[kLanes];

  [[gnu::always_inline]] explicit Block(const float* from) {
#pragma GCC unroll 16
    for (std::size_t o = 0; o < kLanes; ++o) {
      std::memcpy(&sums[o], from + o * kWidth, sizeof(Lanes));
    }
  }
  [[gnu::always_inline]] void add(float input, const float* weights) {
    const float* from = one_address(weights);
#pragma GCC unroll 16
    for (std::size_t o = 0; o < kLanes; ++o) {
      Lanes own;
      std::memcpy(&own, from + o * kWidth, sizeof own);
      sums[o] += input * own;
    }
  }
  [[gnu::always_inline]] void store(float* to) const {
#pragma GCC unroll 16
    for (std::size_t o = 0; o < kLanes; ++o) {
      std::memcpy(to + o * kWidth, &sums[o], sizeof(Lanes));
    }
  }
};

// The same in the widest registers, with one of half their width for the rest.
template <std::size_t kBlock>
struct WidestBlock {
  static constexpr std::size_t kMost = kBlock / (2 * kSimdWidth) * (2 * kSimdWidth);
  Block<kMost, 2 * kSimdWidth> most;
  Block<kSimdWidth> last;

  [[gnu::always_inline]] explicit WidestBlock(const float* from) : most(from), last(from + kMost) {}
  [[gnu::always_inline]] void add(float input, const float* weights) {
    most.add(input, weights);
    last.add(input, weights + kMost);
  }
  [[gnu::always_inline]] void store(float* to) const {
    most.store(to);
    last.store(to + kMost);
  }
};

// Adds inputs times weights to a block of a layer's sums. `weights`: those of the first input;
// `stride`: a layer's outputs. Each sum is made in the order of the inputs, however wide the
// registers.
template <class Part>
[[gnu::always_inline]] inline void add_block(std::span<const float> inputs, const float* weights,
                                             std::size_t stride, float* sums) {
  Part block(sums);
  for (const float input : inputs) {
    block.add(input, weights);
    weights += stride;
  }
  block.store(sums);
}

template <class Part>
[[gnu::always_inline]] inline void add_block(const Positive& inputs, const float* weights,
                                             std::size_t stride, float* sums) {
  Part block(sums);
  for (std::uint64_t left = inputs.places; left != 0; left &= left - 1) {
    const auto i = static_cast<std::size_t>(static_cast<unsigned>(__builtin_ctzll(left)));
    block.add(inputs.values[i], weights + i * stride);
  }
  block.store(sums);
}

// The same for all whole blocks of sums from `done` on; returns how many sums are done then.
template <std::size_t kBlock, class Inputs>
[[gnu::always_inline]] inline std::size_t add_blocks(const Inputs& inputs, const Layer& layer,
                                                     std::size_t first, std::size_t done,
                                                     float* sums) {
  for (; done + kBlock <= layer.outputs; done += kBlock) {
    add_block<Block<kBlock>>(inputs, layer.row(first) + done, layer.outputs, sums + done);
  }
  return done;
}

constexpr std::size_t kMostOutputs = 128;
using Sums = std::array<float, kMostOutputs>;

// The number of outputs of the layers that take most of the time.
constexpr std::size_t kColumnOutputs = 104, kWindowOutputs = 32;

// Variants of a layer's evaluation, by how many sums fit into registers.
struct Narrow {
  static constexpr std::size_t kRows = 1;  // rows whose columns are read at the same time
  template <class Inputs>
  [[gnu::noinline]] static void add(const Inputs& inputs, const Layer& layer, std::size_t first,
                                    float* sums) {
    const std::size_t done = add_blocks<16>(inputs, layer, first, 0, sums);
    add_blocks<kSimdWidth>(inputs, layer, first, done, sums);
  }
};
template <std::size_t kRowsAtOnce, class ColumnsPart, class WindowPart>
struct Broad {
  static constexpr std::size_t kRows = kRowsAtOnce;
  template <class Inputs>
  [[gnu::always_inline]] static void add(const Inputs& inputs, const Layer& layer,
                                         std::size_t first, float* sums) {
    const float* weights = layer.row(first);
    if (layer.outputs == kColumnOutputs) {
      return add_block<ColumnsPart>(inputs, weights, kColumnOutputs, sums);
    }
    if (layer.outputs == kWindowOutputs) {
      return add_block<WindowPart>(inputs, weights, kWindowOutputs, sums);
    }
    add_blocks<kSimdWidth>(inputs, layer, first, 0, sums);
  }
};
using Wide = Broad<1, Block<kColumnOutputs>, Block<kWindowOutputs>>;
using Widest = Broad<4, WidestBlock<kColumnOutputs>, Block<kWindowOutputs, 2 * kSimdWidth>>;

template <class Registers, class Inputs>
[[gnu::always_inline]] inline void apply(const Layer& layer, const Inputs& inputs, Sums& sums) {
  std::copy(layer.biases.begin(), layer.biases.end(), sums.begin());
  Registers::add(inputs, layer, 0, sums.data());
}

// The columns' layer for four rows, whose sums all fit into the widest registers. The L1 cache does
// not hold its weights beside everything else, so every single row would load them again.
[[gnu::always_inline]] inline void apply_columns(const Layer& layer, const RankedRow* rows,
                                                 Sums* sums) {
  using Part = WidestBlock<kColumnOutputs>;
  const float* biases = layer.biases.data();
  Part parts[Widest::kRows] = {Part(biases), Part(biases), Part(biases), Part(biases)};
  for (std::size_t c = 0; c < kRankedCount; ++c) {
#pragma GCC unroll 4
    for (std::size_t r = 0; r < Widest::kRows; ++r) parts[r].add(rows[r][c], layer.row(c));
  }
#pragma GCC unroll 4
  for (std::size_t r = 0; r < Widest::kRows; ++r) parts[r].store(sums[r].data());
}

// What the columns of a candidate give.
struct Output {
  float linear = 0, perceptron = 0, convolution = 0;  // of each network
  float length_log = 0;                               // its column
  double by_hand = 0;                                 // hand_score()
};

// The log-sum-exp of a network's outputs. Subtracting it turns them into log-probabilities of the
// candidates. REQUIRES: there are outputs.
[[gnu::noinline]] double log_sum(std::span<const Output> outputs, float Output::*network) {
  double most = outputs[0].*network;
  for (const Output& output : outputs) most = std::max<double>(most, output.*network);
  double sum = 0;
  for (const Output& output : outputs) sum += exponential(output.*network - most);
  return most + ln(sum);
}

// The channels of the convolution for one candidate.
constexpr std::size_t kChannels = 32;
using Channels = std::array<float, kChannels>;

// Evaluates everything that depends on a candidate's own columns alone. `output`: of the first
// candidate.
template <class Registers>
[[gnu::always_inline]] inline void read_columns(std::span<const FeatureRow> rows,
                                                const Scaler& scaler, Output* output,
                                                std::vector<Channels>& channels) {
  const Networks& all = networks();
  const std::size_t hidden = kPerceptron[0].outputs;
  std::array<RankedRow, Registers::kRows> columns;
  std::array<Sums, Registers::kRows> all_sums;
  Sums narrow, last;
  channels.resize(rows.size());
  for (std::size_t first = 0; first < rows.size(); first += Registers::kRows) {
    const std::size_t count = std::min(Registers::kRows, rows.size() - first);
    for (std::size_t i = 0; i < count; ++i) columns[i] = scaler.scale(rows[first + i]);
    std::size_t done = 0;
    if constexpr (Registers::kRows == Widest::kRows) {
      if (count == Widest::kRows && all.columns.outputs == kColumnOutputs) {
        apply_columns(all.columns, columns.data(), all_sums.data());
        done = count;
      }
    }
    for (; done < count; ++done) {
      apply<Registers>(all.columns, std::span<const float>(columns[done]), all_sums[done]);
    }
    for (std::size_t i = 0; i < count; ++i) {
      const Sums& sums = all_sums[i];
      const FeatureRow& row = rows[first + i];
      output->linear = sums[hidden + kChannels];
      Channels& own = channels[first + i];
      for (std::size_t c = 0; c < kChannels; ++c) own[c] = std::max(0.0f, sums[hidden + c]);
      apply<Registers>(all.second, positive(sums.data(), hidden), narrow);
      apply<Registers>(all.third, positive(narrow.data(), kPerceptron[1].outputs), last);
      output->perceptron = last[0];
      output->by_hand = hand_score(row);
      output->length_log = at(row, Feature::kLengthLog);
      ++output;
    }
  }
}

// The channels around a candidate, before the layer adds to them.
struct Window {
  std::array<Channels, kWindow> values;  // of candidate k at k % kWindow
  std::array<std::uint64_t, kWindow> places;
  std::size_t entered = 0, left = 0;  // candidates

  [[gnu::always_inline]] void enter(const Channels& channels) {
    values[entered % kWindow] = channels;
    places[entered++ % kWindow] = positive_bits(channels.data(), kChannels);
  }
  [[gnu::always_inline]] Positive of(std::size_t k) const {
    return {values[k % kWindow].data(), places[k % kWindow]};
  }
};

// Adds to each candidate's channels the rectified layer over the window around it, which is empty
// beyond the ends. Reads the channels of the next of `n` candidates, and returns those of the
// candidates whose whole window has been read.
template <class Registers>
[[gnu::always_inline]] inline void convolve(const Layer& layer, std::size_t n, Window& window,
                                            std::vector<Channels>& channels) {
  constexpr std::size_t kHalf = kWindow / 2;
  const std::size_t size = channels.size();
  channels.resize(size + kHalf);  // the last ones complete the windows of those before them
  std::size_t taken = 0, given = 0;
  Sums sums;
  while (window.left < n) {
    const std::size_t k = window.left;
    if (window.entered < std::min(n, k + kHalf + 1)) {
      if (taken == size) break;
      window.enter(channels[taken++]);
      continue;
    }
    std::copy(layer.biases.begin(), layer.biases.end(), sums.begin());
    const std::size_t first = k < kHalf ? kHalf - k : 0;
    const std::size_t end = std::min<std::size_t>(kWindow, n + kHalf - k);
    for (std::size_t w = first; w < end; ++w) {
      Registers::add(window.of(k + w - kHalf), layer, w * kChannels, sums.data());
    }
    Channels& own = channels[given++];
    own = window.values[k % kWindow];
    for (std::size_t c = 0; c < kChannels; ++c) own[c] += std::max(0.0f, sums[c]);
    ++window.left;
  }
  channels.resize(given);
}

// The charge for length. Sentences have few different lengths, so recent results are cached, which
// saves a logarithm and an exponential.
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

}  // namespace

struct RankingModel::State {
  State(const ColumnMoments& moments, std::size_t size) : scaler(moments), outputs(size) {}

  Scaler scaler;
  std::vector<Output> outputs;          // by candidate
  std::size_t read = 0, convolved = 0;  // candidates
  Window near, far;
  std::vector<Channels> channels;  // of those read last
};

namespace {

// Evaluates layer by layer, so that the channels of some candidates and a layer's weights stay in
// the L1 cache.
template <class Registers>
[[gnu::always_inline]] inline void run(std::span<const FeatureRow> rows,
                                       RankingModel::State& state) {
  const Networks& all = networks();
  const std::size_t n = state.outputs.size();
  read_columns<Registers>(rows, state.scaler, &state.outputs[state.read], state.channels);
  state.read += rows.size();
  convolve<Registers>(all.near, n, state.near, state.channels);
  convolve<Registers>(all.far, n, state.far, state.channels);
  Sums sums, last;
  for (const Channels& own : state.channels) {
    apply<Registers>(all.next, positive(own.data(), kChannels), sums);
    apply<Registers>(all.out, positive(sums.data(), kConvolutionOut[0].outputs), last);
    state.outputs[state.convolved++].convolution = last[0];
  }
}

LEITSATZ_WIDEST void run_widest(std::span<const FeatureRow> rows, RankingModel::State& state) {
  run<Widest>(rows, state);
}
LEITSATZ_WIDE void run_wide(std::span<const FeatureRow> rows, RankingModel::State& state) {
  run<Wide>(rows, state);
}
void run_narrow(std::span<const FeatureRow> rows, RankingModel::State& state) {
  run<Narrow>(rows, state);
}

}  // namespace

double hand_score(const FeatureRow& row) {
  // Few features have a weight: their indices, ended by one past the last feature.
  static constexpr auto kWeighted = [] {
    std::array<std::uint8_t, kFeatures.size() + 1> weighted{};
    std::size_t count = 0;
    for (std::size_t f = 0; f < kFeatures.size(); ++f) {
      if (kFeatures[f].weight != 0) weighted[count++] = static_cast<std::uint8_t>(f);
    }
    weighted[count] = static_cast<std::uint8_t>(kFeatures.size());
    return weighted;
  }();
  double score = 0;
  for (std::size_t i = 0; kWeighted[i] < kFeatures.size(); ++i) {
    const FeatureInfo& info = kFeatures[kWeighted[i]];
    score += static_cast<double>(info.weight) * at(row, info.feature);
  }
  return score;
}

RankingModel::RankingModel(const ColumnMoments& moments, std::size_t size)
    : state_(std::make_unique<State>(moments, size)) {}
RankingModel::~RankingModel() = default;

void RankingModel::read(std::span<const FeatureRow> rows) {
  if (has_widest()) return run_widest(rows, *state_);
  has_wide() ? run_wide(rows, *state_) : run_narrow(rows, *state_);
}

std::vector<double> RankingModel::scores() const {
  const std::vector<Output>& outputs = state_->outputs;
  std::vector<double> scores(outputs.size());
  if (scores.empty()) return scores;
  const double linear = log_sum(outputs, &Output::linear),
               perceptron = log_sum(outputs, &Output::perceptron),
               convolution = log_sum(outputs, &Output::convolution);
  LengthCharge charge;
  for (std::size_t k = 0; k < scores.size(); ++k) {
    const Output& own = outputs[k];
    const double chances =
        (own.linear - linear) + (own.perceptron - perceptron) + (own.convolution - convolution);
    scores[k] =
        kScale * (chances / 3 + kHandShare * own.by_hand - kLengthShare * charge(own.length_log));
  }
  return scores;
}

}  // namespace leitsatz
