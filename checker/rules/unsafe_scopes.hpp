// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "diagnostics/report.hpp"
#include "rules/library.hpp"
#include "unit.hpp"

namespace keel::checker::rules {

/// One place where a driver author says that something is right which the checker cannot see.
struct UnsafePlace {
    /// A scope `unsafe because{}`, the argument of a function with a contract, a promise of a class.
    enum class Kind { scope, contract, promise };

    Kind kind;
    clang::SourceLocation where;
    /// The whole statement that opens a scope.
    clang::SourceRange statement;
    std::string function;
    std::string reason;
    /// The operations in the scope, the function with the contract, or the name of the promise.
    std::set<std::string> needs;
};

/// All of a unit, each once, however many instantiations it has; in the order of the source.
using UnsafePlaces = std::vector<UnsafePlace>;

/// K0133, K1101, K1102, K1103.
UnsafePlaces unsafe_scopes(const Unit& unit, const Library& library, Report& report);

/// Appends one line of JSON for each place to `file`; false where that cannot be written.
bool write_unsafe_report(const clang::ASTContext& ast, const UnsafePlaces& places, llvm::StringRef file);

}  // namespace keel::checker::rules
