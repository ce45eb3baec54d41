// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "contexts/calls.hpp"

namespace keel::checker::contexts {

/// All bodies of a unit, and what each may do by way of what it calls.
class Graph {
public:
    Graph(clang::ASTContext& ast, Guards& guards) : ast_{ast}, guards_{guards} {}

    void add(Summary summary);
    /// Once all bodies are there.
    void close();

    const std::vector<Summary>& summaries() const { return summaries_; }

    /// Why a use may do something: a chain of calls, the last of which does it by itself.
    struct Reason {
        std::vector<Use> chain;
        std::string last;  ///< what the last one does: "it waits for the lock"
        explicit operator bool() const { return !last.empty(); }
    };
    Reason sleeps(const Use& use) const;
    /// Takes a spinlock without turning interrupts off, and not by a type that says that interrupt handlers take it.
    Reason takes_plain_spinlock(const Use& use) const;
    /// Whether the body belongs to such a type.
    static bool takes_for_interrupts(const clang::FunctionDecl* function);

    /// A lock that a body takes: the member or variable it is, or a parameter of the body.
    struct Lock {
        const clang::ValueDecl* lock = nullptr;
        bool operator<(const Lock& other) const { return lock < other.lock; }
    };
    /// What a use may lock, and where.
    std::map<Lock, clang::SourceLocation> locks(const Use& use) const;

    clang::ASTContext& ast() const { return ast_; }
    Guards& guards() const { return guards_; }

private:
    /// Something that a function may do: by itself, or by way of the next one.
    struct Effect {
        std::string last;
        Use next;
    };
    using Effects = std::map<const clang::FunctionDecl*, Effect>;
    using Leaf = std::string (Graph::*)(const Use& use, const clang::FunctionDecl* in) const;

    Effects spread(Leaf leaf) const;
    Reason reason(const Use& use, const Effects& effects, Leaf leaf) const;
    std::string sleeps_itself(const Use& use, const clang::FunctionDecl* in) const;
    std::string takes_itself(const Use& use, const clang::FunctionDecl* in) const;
    bool has_body(const clang::FunctionDecl* function) const { return bodies_.contains(function->getCanonicalDecl()); }
    /// What is known of a function, read once.
    struct Known {
        Facts facts;
        bool never_sleeps = false;
        bool is_system = false;
        bool makes_guard = false;  ///< of a lock
    };
    const Known& known(const clang::FunctionDecl* function) const;
    void find_asked();
    void spread_locks();

    clang::ASTContext& ast_;
    Guards& guards_;
    std::vector<Summary> summaries_;
    llvm::DenseMap<const clang::FunctionDecl*, std::size_t> bodies_;
    mutable std::unordered_map<const clang::FunctionDecl*, Known> known_;
    std::vector<bool> asked_;  ///< of each summary: whether a rule may ask of its function
    Effects sleeping_, locking_;
    std::map<const clang::FunctionDecl*, std::map<Lock, clang::SourceLocation>> locks_;
};

/// The lock that a call takes by making a guard, if it does.
const clang::ValueDecl* lock_of(const clang::Expr* call);

/// "'Queue::push'", "the destructor of 'Box<int>'".
std::string name_of(const clang::FunctionDecl* function);

void sleeping(const Graph& graph, Report& report);          // K2001, K2006
void interrupts(const Graph& graph, Report& report);        // K2002
void lock_order(const Graph& graph, Report& report);        // K2003
void held_at_return(const Graph& graph, Report& report);    // K2004
void misplaced_guards(const Unit& unit, Guards& guards, Report& report);  // K2005

}  // namespace keel::checker::contexts
