// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "diagnostics/report.hpp"
#include "rules/bounded_index.hpp"
#include "rules/safe_functions.hpp"
#include "unit.hpp"

namespace keel::checker::rules {

/// What listed functions of the standard library convert or set to zero inside of their bodies. Those are in system
/// headers, where no other rule looks: `std::exchange(byte, number)` narrows, a `std::pair<F, int>` starts with a null
/// function, a `std::tuple<Mode>` with an enumerator that may not be one.
///
/// Their instantiated bodies are read once, with all that they call. What an argument is, is known where it is called:
/// `std::exchange(size, 0)` converts an int, and 0 fits.
class StandardConversions {
public:
    struct Step {
        clang::CastKind kind;
        /// Null where a value is made of nothing.
        clang::QualType from;
        clang::QualType to;
    };
    struct Body {
        std::vector<Step> steps;
        /// A function that is called and has no body here.
        const clang::FunctionDecl* unseen = nullptr;
    };

    StandardConversions(const clang::ASTContext& ast, SafeFunctions& safe, Report& report)
        : ast_{ast}, safe_{safe}, report_{report} {}

    /// Looks at one call, or at the mention of such a function; `arguments` is empty where they are not known. Says what
    /// is wrong, but for a null function pointer, of which it returns true: an unsafe scope allows that.
    bool look_at(const clang::FunctionDecl& callee, llvm::ArrayRef<const clang::Expr*> arguments, BoundedIndex& ranges,
                 std::span<const clang::Stmt* const> path, const clang::Stmt& node, clang::SourceLocation where,
                 const std::function<bool(clang::QualType)>& is_null_function_when_zero);

private:
    const Body& body_of(const clang::FunctionDecl& function);
    void read(const clang::FunctionDecl& function, Body& into, llvm::DenseSet<const clang::FunctionDecl*>& seen) const;

    const clang::ASTContext& ast_;
    SafeFunctions& safe_;
    Report& report_;
    llvm::DenseMap<const clang::FunctionDecl*, Body> known_;
};

}  // namespace keel::checker::rules
