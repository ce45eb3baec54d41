// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "clang.hpp"

namespace keel::checker::rules {

/// Decides for a subscript of a built-in array whether the index is always inside.
///
/// It is where it is a constant; or a local that nothing modifies (but the step of its own `for`) and that
/// what stands around or before the subscript bounds on both sides: a `for`, `while`, `if` or `?:` condition,
/// the left side of `&&` or `||`, an `if` above that leaves; or an expression of those whose range follows,
/// such as `i & 7`.
///
///     for (int i = 0; i < 8; ++i) table[i] = 0;     // fine
///     if (i >= 8) return 0;  return table[i];       // fine, i unsigned
///     return table[i];                              // refused
class BoundedIndex {
public:
    /// `body` is the whole function, null outside of one.
    BoundedIndex(const clang::ASTContext& ast, const clang::FunctionDecl* body) : ast_{&ast}, body_{body} {}

    /// `path` is what surrounds the subscript.
    bool is_inside(const clang::ArraySubscriptExpr& subscript, std::span<const clang::Stmt* const> path);

    struct Range {
        __int128 low;
        __int128 high;
    };
    /// Which values an integer expression can have where `path` leads to `last`, which holds it; nullopt for what
    /// is no integer of at most 64 bits.
    std::optional<Range> range_at(const clang::Expr& expression, std::span<const clang::Stmt* const> path,
                                  const clang::Stmt& last) {
        return range_of(expression, facts_at(path, last));
    }
    std::optional<Range> range_of_type(clang::QualType type) const;
    /// Which values a bit-field holds.
    std::optional<Range> range_of_bits(const clang::FieldDecl& field) const;

private:
    /// What is known about one local at the place in question.
    using Facts = llvm::DenseMap<const clang::VarDecl*, Range>;

    std::optional<Range> range_of(const clang::Expr& expression, const Facts& facts) const;

    /// Everything that holds at the end of `path`.
    Facts facts_at(std::span<const clang::Stmt* const> path, const clang::Stmt& last);
    void learn(const clang::Expr* condition, bool outcome, Facts& facts);
    void learn_bound(const clang::Expr& local, clang::BinaryOperatorKind relation, const clang::Expr& bound,
                     Facts& facts);
    void learn_loop(const clang::ForStmt& loop, Facts& facts);

    /// Whether nothing but the step of the `for` that declares it ever modifies `local`.
    bool is_stable(const clang::VarDecl& local);
    void look_for_modifications();

    const clang::ASTContext* ast_;
    const clang::FunctionDecl* body_;
    bool looked_ = false;
    bool has_irregular_jumps_ = false;
    llvm::DenseSet<const clang::VarDecl*> modified_;
    mutable llvm::DenseSet<const clang::VarDecl*> in_initialiser_of_;
};

}  // namespace keel::checker::rules
