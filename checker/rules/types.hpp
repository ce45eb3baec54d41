// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "clang.hpp"

/// What the rules ask about types. The answers follow the members down.
namespace keel::checker::rules {

/// `keel::Pinned` or `keel::Opaque`, or a class that has one as base, member or element.
bool is_pinned(clang::QualType type);
bool is_pinned(const clang::CXXRecordDecl& record);

/// A value of it must be consumed exactly once: `consumable(unconsumed)`, or a linear base, member, capture or
/// element.
bool is_linear(clang::QualType type);
/// The same for many types, each class looked at once.
class LinearTypes {
public:
    bool has(clang::QualType type);

private:
    llvm::DenseSet<const clang::CXXRecordDecl*> others_;  ///< which are not linear, down to their last part
};

/// Of a class that gives its elements out by value, which are linear: it is marked `keel::emptied_by_value`.
bool holds_linear_element(const clang::CXXRecordDecl& record);

/// The class itself says `static constexpr unsafe NAME{...}`.
bool promises(const clang::CXXRecordDecl& record, llvm::StringRef name);

/// What a class marked `[[gsl::Owner(T)]]` owns, or `[[gsl::Pointer(T)]]` points to; null without the mark.
clang::QualType owned_type(const clang::CXXRecordDecl& record);
clang::QualType pointed_type(const clang::CXXRecordDecl& record);

/// A `mutable` member, of its own or of a part, that is not behind a class of its own: `Opaque`.
bool has_interior_mutability(clang::QualType type);

/// The same of each part: to change any of it through a shared reference is right. `Opaque` is, and what is made of
/// such only.
bool is_interior_mutable(clang::QualType type);

/// Whether the destructor has a body; one that is defaulted, in the class or outside of it, has none.
bool has_destructor_body(const clang::CXXRecordDecl& record);

/// An enum whose values are its enumerators: no `flag_enum`, and with enumerators at all. One that is defined
/// elsewhere may be.
bool is_closed_enum(clang::QualType type);

/// The closed enum, of the type itself or of a part of it, that zero is no value of; null where there is none. Members
/// with an initialiser of their own do not become zero.
const clang::EnumDecl* enum_without_zero(clang::QualType type);

/// Whether a variable of static storage is all zeroes where no initialiser of a member says otherwise: nothing else
/// initialises it.
bool starts_as_zeroes(const clang::VarDecl& variable);

/// The special members, with what the compiler will declare where it has not yet.
struct CopyAndMove {
    enum class State { absent, deleted, written, defaulted };
    State copy_constructor = State::absent;
    State copy_assignment = State::absent;
    State move_constructor = State::absent;
    State move_assignment = State::absent;
    clang::AccessSpecifier copy_assignment_access = clang::AS_public;
    clang::AccessSpecifier move_assignment_access = clang::AS_public;
    const clang::CXXMethodDecl* declared[4]{};
};
CopyAndMove copy_and_move(const clang::CXXRecordDecl& record);

}  // namespace keel::checker::rules
