"""Weights as small integers, and the source file that holds them."""
import numpy as np

from tables import as_float, numbers

LEVELS = 31  # either side of zero: what more would cost compressed, no figure shows


def matrices(nets):
    """Name, how many of them, and each as (weights inputs x outputs, biases)."""

    def plain(layer):
        return layer.weight.detach().numpy().T, layer.bias.detach().numpy()

    def window(layer):  # outputs x inputs x places -> (places, inputs) x outputs
        weights = layer.weight.detach().numpy().transpose(2, 1, 0)
        return weights.reshape(-1, weights.shape[2]), layer.bias.detach().numpy()

    linear, perceptron, convolution = nets
    return [
        ("kLinear", False, [plain(linear.out)]),
        ("kPerceptron", True, [plain(perceptron.first), plain(perceptron.second),
                               plain(perceptron.out)]),
        ("kConvolutionIn", False, [plain(convolution.first)]),
        ("kConvolution", True, [window(layer) for layer in convolution.layers]),
        ("kConvolutionOut", True, [plain(convolution.second), plain(convolution.out)]),
    ]


def quantize(weights):
    """Integers and one scale per output."""
    scales = np.maximum(np.abs(weights).max(0), 1e-8) / LEVELS
    return np.rint(weights / scales).astype(np.int8), scales.astype(np.float32)


def round_weights(net):
    """Puts in place of each weight what is left of it when rounded."""
    for module in net.modules():
        if not hasattr(module, "weight"):
            continue
        weight = module.weight.data
        rows = weight.reshape(weight.shape[0], -1).numpy().T
        integers, scales = quantize(rows)
        rounded = (integers.astype(np.float32) * scales).T
        weight.copy_(weight.new_tensor(rounded).reshape(weight.shape))


def source(nets, mean, deviation, head):
    parts = ["".join("// %s\n" % line for line in head) +
             '// clang-format off\n#include "ranking/ranking_model_data.h"\n\nnamespace leitsatz {\n\n'
             "const float kColumnMeans[kRankedCount] = {\n%s};\n\n"
             "const float kColumnDeviations[kRankedCount] = {\n%s};\n" %
             (numbers(mean, as_float), numbers(deviation, as_float))]
    tables, entries, size = [], [], 0
    for name, several, layers in matrices(nets):
        rows = []
        for n, (weights, biases) in enumerate(layers):
            integers, scales = quantize(weights)
            own = "%s%s" % (name, n if several else "")
            tables.append("constexpr std::int8_t %sWeights[] = {\n%s};" %
                          (own, numbers(integers.reshape(-1), str)))
            tables.append("constexpr float %sScales[] = {\n%s};" % (own, numbers(scales, as_float)))
            tables.append("constexpr float %sBiases[] = {\n%s};" % (own, numbers(biases, as_float)))
            rows.append("{%d, %d, %sWeights, %sScales, %sBiases}" % (*weights.shape, own, own, own))
            size += integers.size + 4 * (scales.size + biases.size)
        entries.append("const Matrix %s%s = %s;" % (
            name, "[%d]" % len(rows) if several else "",
            "{%s}" % ", ".join(rows) if several else rows[0]))
    parts.append("namespace {\n\n" + "\n".join(tables) +
                 "\n\n}  // namespace\n")
    parts.append("\n".join(entries) + "\n\n}  // namespace leitsatz\n")
    return "\n".join(parts), size + 4 * (len(mean) + len(deviation))
