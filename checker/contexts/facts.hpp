// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "clang.hpp"

namespace keel::checker::contexts {

/// What is known of a function without its body: the bindings print it from `bindings/facts`, and Keel code may
/// declare a function `[[clang::annotate("keel::atomic")]]`.
struct Facts {
    bool sleeps = false;
    bool atomic = false;
    bool disables_interrupts = false;
    bool enables_interrupts = false;
    std::string sleeps_unless;       ///< the parameter whose value forbids it: `flags` of kmalloc
    std::vector<std::string> takes;  ///< "spinlock", "mutex", "rcu" ...
    std::vector<std::string> drops;

    bool changes_locks() const { return disables_interrupts || enables_interrupts || !takes.empty() || !drops.empty(); }
};
Facts facts_of(const clang::FunctionDecl* function);

/// `[[clang::annotate("keel::guard", "spinlock")]]`: an object of the class holds a lock of that kind, or is the proof
/// of a context, for as long as it has a value.
std::optional<std::string> guard_kind(const clang::CXXRecordDecl* record);

/// What is held by values of the types of a unit, each class looked at once.
class Guards {
public:
    /// The kinds that a value of the type holds: a guard, an Option or Result of one, a lambda that captured one by value.
    std::span<const std::string> held_by(clang::QualType type);
    /// A guard among what a type is made of, other than in an Option, a Result or a lambda.
    bool are_kept_by(clang::QualType type);
    /// Whether this is inside of a template that was given a guard.
    bool are_arguments_around(const clang::DeclContext* at);

private:
    using Kinds = std::vector<std::string>;

    Kinds find(const clang::CXXRecordDecl* record);
    bool find_kept(const clang::CXXRecordDecl* record);
    bool among(const clang::TemplateArgumentList* arguments);

    llvm::DenseMap<const clang::CXXRecordDecl*, Kinds> held_;
    llvm::DenseMap<const clang::CXXRecordDecl*, bool> kept_;
    llvm::DenseMap<const clang::DeclContext*, bool> arguments_;
};

/// Whether nothing may sleep while it is held.
bool is_atomic(std::string_view kind);
/// "a spinlock is held".
std::string spell_held(std::string_view kind);
/// "the spinlock".
std::string spell_taken(std::string_view kind);

}  // namespace keel::checker::contexts
