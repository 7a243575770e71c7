// A sparse matrix that is multiplied with many vectors.
//
// Rows are sorted by length and stored interleaved in slices of kLanes, so one register sums kLanes
// rows (sliced ELLPACK, Monakov et al. 2010). Sorting keeps padding small and slice lengths
// predictable. Five rows of 3, 1, 2, 3 and 1 cells, with kLanes = 4:
//
//   slot   0  1  2  3                             4  5  6  7
//   row    a  d  c  b                             e
//   cells  a0 d0 c0 b0  a1 d1 c1 --  a2 d2 -- --  e0 -- -- --
//
// Each row is summed in the order in which its cells were put. Cost: 8 bytes a cell; at most kLanes
// times the longest row is padding. Tests: sparse_matrix_test.cpp.
#ifndef LEITSATZ_CORE_SIMILARITY_SPARSE_MATRIX_H_
#define LEITSATZ_CORE_SIMILARITY_SPARSE_MATRIX_H_

#include <cstdint>
#include <span>
#include <vector>

namespace leitsatz {

class SparseMatrix {
 public:
  // `lengths`: the number of cells in each row.
  explicit SparseMatrix(std::span<const std::uint32_t> lengths);

  std::size_t slots() const { return filled_.size(); }  // a multiple of kLanes
  std::uint32_t slot(std::size_t row) const { return slot_[row]; }
  std::span<const std::uint32_t> slots_of_rows() const { return slot_; }

  // Puts the next cell of a row. `column`: the index of its factor in x.
  void put(std::size_t row, std::uint32_t column, float weight);

  // y[slot] = the sum of weight * x[column] over a row's cells. REQUIRES: all cells were put; x is
  // finite and y has slots() values.
  void multiply(const double* x, double* y) const;

 private:
  static constexpr std::size_t kLanes = 4;

  std::vector<std::uint32_t> slot_;    // by row
  std::vector<std::uint32_t> filled_;  // by slot: number of cells put
  std::vector<std::uint32_t> first_;   // slice s has cells [first_[s], first_[s + 1])
  std::vector<std::uint32_t> columns_;
  std::vector<float> weights_;

  [[gnu::always_inline]] void multiply_all(const double* x, double* y) const;
  void multiply_wide(const double* x, double* y) const;
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SIMILARITY_SPARSE_MATRIX_H_
