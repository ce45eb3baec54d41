// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "clang.hpp"
#include "contexts/facts.hpp"
#include "passes/passes.hpp"
#include "rules/walk.hpp"

namespace keel::checker::contexts {

/// Something that a body runs: a function, or the destructor of a value that ends.
struct Use {
    const clang::FunctionDecl* callee = nullptr;  ///< null through a pointer
    clang::SourceLocation where;
    const clang::Expr* expression = nullptr;      ///< of a call
};

/// Something held at a point: by a guard, or by a call that took it.
struct Held {
    std::string kind;
    clang::SourceLocation where;
    const clang::VarDecl* guard = nullptr;
    const clang::Expr* taken_by = nullptr;  ///< the call that made the guard
};

/// A use, and what is held meanwhile.
struct HeldUse {
    Use use;
    std::vector<Held> held;
};

struct Summary {
    const clang::FunctionDecl* function = nullptr;
    bool is_atomic = false;         ///< it promises not to sleep; the graph looks
    std::vector<Use> uses;          ///< all that the body may run
    std::vector<HeldUse> sections;  ///< those that run while something is held
    std::vector<Held> left;         ///< still held at the end, and by no guard
};

/// Every call that stands in a body, whatever the lowering makes of it; gathered while the rules go through all bodies.
class Calls : public rules::Walk {
public:
    Calls();
    /// Once for each body.
    std::vector<Use> take(const clang::FunctionDecl* body) { return std::move(of_[body]); }

private:
    bool starts(const clang::FunctionDecl& body) override;
    bool starts(const clang::VarDecl&) override { return false; }
    bool enter(const clang::Stmt& node) override;
    void look_at(const clang::CallExpr* call);

    llvm::DenseMap<const clang::FunctionDecl*, std::vector<Use>> of_;
    std::vector<Use>* uses_ = nullptr;
};

/// What a body runs, and what it holds meanwhile.
Summary summarise(const Function& function, Guards& guards, Calls& calls);
/// The same of a body that the compiler wrote: it holds nothing.
Summary summarise(const clang::FunctionDecl* defaulted, Calls& calls);

/// The destructors with a body of their own that run when a value of the type ends.
std::vector<const clang::FunctionDecl*> destructors(clang::QualType type);

}  // namespace keel::checker::contexts
