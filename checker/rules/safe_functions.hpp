// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "clang.hpp"

/// The functions of the standard library's freestanding part, and of the compiler itself, that safe code may
/// call although nobody checks their bodies. What they do with borrows says contracts/standard.hpp.
namespace keel::checker::rules {

struct SafeFunction {
    /// With namespaces and classes, without template arguments: `std::exchange`, `__builtin_trap`.
    std::string_view name;
    /// Why safe code may call it.
    std::string_view reason;
    /// Converts what it is given, or sets to zero what it is not given, inside of its body: see
    /// standard_conversions.hpp.
    bool makes_values = false;
};

/// The entry that names `function`, or null: then only an unsafe scope may call it.
const SafeFunction* safe_function(const clang::FunctionDecl& function);
/// The same of many uses, each function looked up once.
class SafeFunctions {
public:
    const SafeFunction* find(const clang::FunctionDecl& function) {
        const auto [entry, is_new] = known_.try_emplace(&function);
        if (is_new) entry->second = safe_function(function);
        return entry->second;
    }

private:
    llvm::DenseMap<const clang::FunctionDecl*, const SafeFunction*> known_;
};

/// A call of `__builtin_add_overflow` or one of its kind, which writes its result through the third argument.
bool is_overflow_builtin(const clang::CallExpr& call);

/// All entries, in the order of their names.
std::span<const SafeFunction> safe_functions();

}  // namespace keel::checker::rules
