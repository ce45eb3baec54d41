// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace keel {

/// A place where safe code stops: a scope `unsafe because{"..."};`, a call argument `unsafe{"..."}`, or a class's
/// promise `static constexpr unsafe sends{"..."};`.
struct UnsafeUse {
    enum class Kind { scope, call, promise } kind = Kind::scope;
    unsigned line = 0;
    std::string reason;
};

/// Finds them in C++ source by its tokens, so comments and strings do not count. A parameter of type `unsafe` states a
/// contract and is no use of it.
std::vector<UnsafeUse> scan_unsafe(std::string_view source);

/// How many lines have something on them that is neither space nor comment.
unsigned count_code_lines(std::string_view source);

}  // namespace keel
