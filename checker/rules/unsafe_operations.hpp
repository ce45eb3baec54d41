// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "rules/bounded_index.hpp"
#include "rules/library.hpp"
#include "rules/safe_functions.hpp"
#include "unit.hpp"

namespace keel::checker::rules {

/// Decides for one expression or statement whether it is an unsafe operation.
class UnsafeOperations {
public:
    /// `body` is null in the initialiser of a global.
    UnsafeOperations(const Unit& unit, const Library& library, SafeFunctions& safe, const clang::FunctionDecl* body);

    /// What `node` does that is unsafe, and what could be written instead, in words that end the sentence
    /// "needs an unsafe scope, because it ..."; nullopt where it is safe. `path` is what surrounds it.
    std::optional<std::string> find(const clang::Stmt& node, std::span<const clang::Stmt* const> path);

    /// What is said of a function pointer that is null.
    static constexpr auto null_function =
        "makes a function pointer that is null, and safe code calls function pointers without asking; use keel::Option, or a "
        "function that does nothing";

    /// Whether a value of the type that is all zeroes has a null function pointer in it. Structs of the C side do not
    /// count: to read a function pointer out of them is unsafe already.
    bool is_null_function_when_zero(clang::QualType type) const;

    BoundedIndex& ranges() { return indices_; }

private:
    using Path = std::span<const clang::Stmt* const>;

    std::optional<std::string> in_unary(const clang::UnaryOperator& node, Path path) const;
    std::optional<std::string> in_binary(const clang::BinaryOperator& node, Path path) const;
    std::optional<std::string> in_member(const clang::MemberExpr& node, Path path) const;
    std::optional<std::string> in_cast(const clang::CastExpr& node) const;
    std::optional<std::string> in_reference(const clang::DeclRefExpr& node, Path path) const;
    std::optional<std::string> in_return(const clang::ReturnStmt& node) const;
    std::optional<std::string> in_goto(const clang::GotoStmt& node, Path path);
    /// Calling or naming a function.
    std::optional<std::string> in_use_of(const clang::FunctionDecl& function) const;
    /// Mentioning a variable that is not a local.
    std::optional<std::string> in_use_of(const clang::VarDecl& global, const clang::Stmt& mention, Path path) const;

    /// An object that is an argument of a template, where the template names it: nobody looked at how it was made.
    std::optional<std::string> in_template_argument(const clang::APValue& value, clang::QualType type) const;

    /// Function pointers are never null in safe code, which calls them without asking: what makes a null one.
    std::optional<std::string> in_null_function(const clang::Expr& node, Path path) const;

    const Unit& unit_;
    const Library& library_;
    SafeFunctions& safe_;
    const clang::FunctionDecl* body_;
    BoundedIndex indices_;
    /// The blocks around each label; filled when the first goto is seen.
    std::optional<llvm::DenseMap<const clang::LabelDecl*, std::vector<const clang::Stmt*>>> labels_;
};

}  // namespace keel::checker::rules
