// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "unit.hpp"

namespace keel::checker::rules {

/// Goes through everything that a body evaluates, outside in and in the order of the source, with what
/// the compiler added: conversions, default arguments, default member initialisers.
///
/// Not entered: operands that are never evaluated (`sizeof`, `decltype`, `noexcept`, `requires`), and
/// the bodies of lambdas and local classes, which are bodies of their own.
class Walk {
public:
    virtual ~Walk() = default;

    void go_through(const clang::FunctionDecl& body);
    /// The initialiser of a variable that belongs to no body.
    void go_through(const clang::VarDecl& global);

protected:
    /// Called before and after what is inside of `node`. What `enter` refuses is not gone into.
    virtual bool enter(const clang::Stmt& node) = 0;
    virtual void leave(const clang::Stmt&) {}
    /// Called before the initialiser of a member or base in a constructor.
    virtual void initialises(const clang::CXXCtorInitializer&) {}

    /// What surrounds the node that is being entered: the nearest last. Not the node itself.
    std::span<const clang::Stmt* const> path() const { return path_; }
    /// The node around that, passing over parentheses; null at the top.
    const clang::Stmt* around() const;

    /// Null in the initialiser of a global.
    const clang::FunctionDecl* function() const { return function_; }
    /// Where a message about `node` points: what the compiler copied from a declaration, such as a default
    /// argument, counts as written where it is used.
    clang::SourceLocation where(const clang::Stmt& node) const;

private:
    void visit(const clang::Stmt* node);
    void visit_inside(const clang::Stmt& node);

    std::vector<const clang::Stmt*> path_;
    std::vector<clang::SourceLocation> used_at_;
    const clang::FunctionDecl* function_ = nullptr;
};

/// A constructor that the compiler writes, and that runs the initialisers of members: no copy or move, which goes from
/// member to member.
bool is_defaulted_construction(const clang::FunctionDecl& body);

}  // namespace keel::checker::rules
