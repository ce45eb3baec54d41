// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <bitset>

#include "unit.hpp"

namespace keel::checker::rules {

/// Kinds of statements and expressions.
using Kinds = std::bitset<clang::Stmt::lastStmtConstant + 1>;

/// Those that are one of the classes, or derive from one: `kinds<clang::CallExpr>()` has calls of operators and methods too.
template <class... Classes>
Kinds kinds() {
    static const Kinds found = [] {
        Kinds all;
#define ABSTRACT_STMT(Type)
#define STMT(Name, Parent) all[clang::Stmt::Name##Class] = (std::is_base_of_v<Classes, clang::Name> || ...);
#include <clang/AST/StmtNodes.inc>
        return all;
    }();
    return found;
}

/// What only holds other statements, or is a value that nothing can be wrong with, and says nothing itself to a rule that
/// looks at operations and types.
inline Kinds silent_kinds() {
    return kinds<clang::CompoundStmt, clang::IfStmt, clang::ForStmt, clang::WhileStmt, clang::DoStmt, clang::NullStmt,
                 clang::ParenExpr, clang::FullExpr, clang::MaterializeTemporaryExpr, clang::CXXBindTemporaryExpr,
                 clang::IntegerLiteral, clang::CXXBoolLiteralExpr, clang::CXXThisExpr>();
}

/// What goes through everything that a body evaluates, outside in and in the order of the source, with what
/// the compiler added: conversions, default arguments, default member initialisers.
///
/// Not entered: operands that are never evaluated (`sizeof`, `decltype`, `noexcept`, `requires`), and
/// the bodies of lambdas and local classes, which are bodies of their own.
class Walk {
public:
    virtual ~Walk() = default;

    /// Alone. Several that go through the same bodies do so together: JointWalk.
    void go_through(const clang::FunctionDecl& body);
    /// The initialiser of a variable that belongs to no body.
    void go_through(const clang::VarDecl& global);

    /// What is left to be said once all bodies have been gone through.
    virtual void finish() {}

protected:
    /// `kinds`: which nodes it asks for. It goes into all others.
    explicit Walk(const Kinds& kinds = Kinds{}.set()) : kinds_{kinds} {}

    /// Called at the start of a body. What it refuses is not gone into.
    virtual bool starts(const clang::FunctionDecl&) { return true; }
    virtual bool starts(const clang::VarDecl&) { return true; }
    /// Called before what is inside of `node`. What it refuses is not gone into.
    virtual bool enter(const clang::Stmt& node) = 0;
    /// Called before the initialiser of a member or base in a constructor.
    virtual void initialises(const clang::CXXCtorInitializer&) {}
    virtual void ends(const clang::FunctionDecl&) {}

    /// What surrounds the node that is being entered: the nearest last. Not the node itself.
    std::span<const clang::Stmt* const> path() const { return at_->path; }
    /// The node around that, passing over parentheses; null at the top.
    const clang::Stmt* around() const;

    /// Null in the initialiser of a global.
    const clang::FunctionDecl* function() const { return at_->function; }
    /// Where a message about `node` points: what the compiler copied from a declaration, such as a default
    /// argument, counts as written where it is used.
    clang::SourceLocation where(const clang::Stmt& node) const;

private:
    friend class JointWalk;

    struct Place {
        std::vector<const clang::Stmt*> path;
        std::vector<clang::SourceLocation> used_at;
        const clang::FunctionDecl* function = nullptr;
    };

    Kinds kinds_;
    const Place* at_ = nullptr;
};

/// The walks of several rules as one: each node is looked up once, and shown to those that ask for its kind.
class JointWalk {
public:
    explicit JointWalk(std::vector<Walk*> walks);

    void go_through(const clang::FunctionDecl& body);
    void go_through(const clang::VarDecl& global);

private:
    /// A set of walks, by their numbers.
    using Some = std::uint32_t;

    template <class Visit>
    static void for_each(Some some, Visit visit) {
        for (; some != 0; some &= some - 1) visit(static_cast<unsigned>(std::countr_zero(some)));
    }
    /// Those that go into what starts.
    template <class Body>
    Some starts(const Body& body);
    void visit(const clang::Stmt* node, Some some);
    void visit_inside(const clang::Stmt& node, Some some);

    std::vector<Walk*> walks_;
    /// Which ask for nodes of a kind.
    std::array<Some, clang::Stmt::lastStmtConstant + 1> ask_{};
    Walk::Place at_;
};

/// A constructor that the compiler writes, and that runs the initialisers of members: no copy or move, which goes from
/// member to member.
bool is_defaulted_construction(const clang::FunctionDecl& body);

}  // namespace keel::checker::rules
