// SPDX-License-Identifier: GPL-2.0-only
#include "contracts/standard.hpp"

#include <llvm/ADT/StringSwitch.h>

namespace keel::checker {

Standard standard_contract(const clang::FunctionDecl* function) {
    if (!function->getDeclName().isIdentifier()) {
        const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(function);
        if (method && method->getOverloadedOperator() == clang::OO_Equal && method->getParent()->isInStdNamespace())
            return Standard::exchanges;  // Of std::pair, std::tuple.
        // Operators and constructors of standard types (strong_ordering, initializer_list, integral_constant).
        return function->isInStdNamespace() ? Standard::plain : Standard::unknown;
    }
    const auto name = function->getName();
    if (function->getBuiltinID() != 0 && name.starts_with("__builtin_"))
        return llvm::StringSwitch<Standard>(name)
            .Cases("__builtin_unreachable", "__builtin_assume", "__builtin_alloca", Standard::is_unsafe)
            .StartsWith("__builtin_mem", Standard::is_unsafe)
            .StartsWith("__builtin_str", Standard::is_unsafe)
            .StartsWith("__builtin_va", Standard::is_unsafe)
            .Default(Standard::plain);
    if (!function->isInStdNamespace()) return Standard::unknown;
    if (llvm::isa<clang::CXXMethodDecl>(function)) {
        const auto* record = llvm::cast<clang::CXXMethodDecl>(function)->getParent();
        return llvm::StringSwitch<Standard>(record->getName())
            .Cases("initializer_list", "numeric_limits", "integral_constant", "strong_ordering", "weak_ordering",
                   "partial_ordering", "source_location", Standard::plain)
            .Default(Standard::unknown);
    }
    return llvm::StringSwitch<Standard>(name)
        .Cases("move", "forward", "as_const", "move_if_noexcept", "forward_like", Standard::cast)
        .Case("exchange", Standard::exchanges)
        .Cases("addressof", "__addressof", Standard::plain)
        .Cases("min", "max", "clamp", Standard::borrows)
        .Cases("has_single_bit", "bit_ceil", "bit_floor", "bit_width", "rotl", "rotr", Standard::plain)
        .Cases("countl_zero", "countl_one", "countr_zero", "countr_one", "popcount", "byteswap", Standard::plain)
        .Cases("bit_cast", "to_underlying", "in_range", "is_constant_evaluated", "to_integer", Standard::plain)
        .Cases("cmp_equal", "cmp_not_equal", "cmp_less", "cmp_greater", "cmp_less_equal", "cmp_greater_equal",
               Standard::plain)
        .Cases("begin", "end", "size", "data", "declval", Standard::plain)
        .Cases("launder", "construct_at", "destroy_at", "unreachable", "swap", Standard::is_unsafe)
        .Default(Standard::unknown);
}

}  // namespace keel::checker
