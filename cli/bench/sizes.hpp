// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "support/files.hpp"

namespace keel::bench {

/// Bytes of machine code of two modules, or of a part of them, that do the same.
struct SizePair {
    std::string what;
    std::uint64_t keel = 0;
    std::uint64_t twin = 0;

    double ratio() const { return static_cast<double>(keel) / static_cast<double>(twin); }
};

/// Bytes of .text, .init.text and .exit.text, in what `size -A -d` prints. 0: it holds no such section.
std::uint64_t text_bytes(std::string_view size_output);

/// Bytes of functions, in what `llvm-nm -S -C` prints. A name is the whole, or the end of a qualified one, without parameters;
/// of overloads, all count. Throws UserError where there is no function of a name.
std::uint64_t function_bytes(std::string_view nm_output, const std::vector<std::string>& functions);

/// The same of a module file, which must hold code.
std::uint64_t text_bytes_of(const fs::path& module);
std::uint64_t function_bytes_of(const fs::path& module, const std::vector<std::string>& functions);

}  // namespace keel::bench
