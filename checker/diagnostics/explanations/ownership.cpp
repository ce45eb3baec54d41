// SPDX-License-Identifier: GPL-2.0-only
#include "diagnostics/explanations/explanations.hpp"

namespace keel::checker::table {
namespace {

constexpr Explanation entries[] = {
    {Code::uninitialised, "a place is read before it is initialised",
     "Every local, and every field of an aggregate, holds a value on each path before it is read. A constructor\n"
     "ends with each member initialised.",
     "int half(bool low) {\n    int value;\n    if (low) value = 1;\n    else value = 2;\n    return value;\n}\n",
     "int half(bool low) {\n    int value;\n    if (low) value = 1;\n    return value;\n}\n"},
    {Code::use_after_move, "a value is used after it was moved",
     "A value has one owner. Once `std::move(x)` has initialised or assigned something else, or was passed by\n"
     "value or to a `T&&` parameter, `x` may only be assigned to or destroyed. A move on one path counts from\n"
     "where the paths join; a move in a loop counts in the next round.",
     "#include <utility>\n\nstruct Buffer {\n    Buffer(Buffer&&) noexcept;\n    Buffer& operator=(Buffer&&) noexcept;"
     "\n    ~Buffer();\n    int size() const;\n};\n\nvoid send(Buffer buffer);\n\nint hand_over(Buffer buffer) {\n"
     "    const int size = buffer.size();\n    send(std::move(buffer));\n    return size;\n}\n",
     "#include <utility>\n\nstruct Buffer {\n    Buffer(Buffer&&) noexcept;\n    Buffer& operator=(Buffer&&) noexcept;"
     "\n    ~Buffer();\n    int size() const;\n};\n\nvoid send(Buffer buffer);\n\nint hand_over(Buffer buffer) {\n"
     "    send(std::move(buffer));\n    return buffer.size();\n}\n"},
};

}  // namespace

std::span<const Explanation> ownership() { return entries; }

}  // namespace keel::checker::table
