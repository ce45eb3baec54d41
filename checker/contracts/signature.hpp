// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "contracts/shape.hpp"

namespace keel::checker {

/// A lifetime of a signature, by number; 0 is the 'static one.
using Lifetime = unsigned;
inline constexpr Lifetime static_lifetime = 0;

/// What a declaration promises about lifetimes: all that is known of a function where it is called, and
/// all that may be assumed where its body is checked.
struct Signature {
    const clang::FunctionDecl* function = nullptr;
    bool has_self = false;      ///< the first parameter is `*this`
    bool is_constructor = false;
    std::vector<clang::QualType> parameters;
    std::vector<Slots> parameter_lifetimes;  ///< per parameter and slot
    std::vector<bool> consumes;              ///< a `T&&` parameter, a `&&` method: takes what it is bound to
    /// Per parameter, the lifetime of what an owning pointer owns; 0 where it has no name.
    std::vector<Lifetime> pointees;
    clang::QualType result;
    std::vector<llvm::SmallVector<Lifetime, 2>> result_lifetimes;  ///< per slot of the result
    unsigned lifetimes = 1;
    std::vector<std::string> names;  ///< per lifetime, for messages
    std::vector<std::pair<Lifetime, Lifetime>> outlives;  ///< the first lives at least as long as the second
    /// In a constructor's body only: how long the object stays where it is.
    Lifetime object = static_lifetime;
    /// Where something can be written through both, these are one.
    std::vector<std::pair<Lifetime, Lifetime>> equal;
    /// In a constructor's body only: what it may put into the object.
    std::vector<std::pair<Lifetime, Lifetime>> ties;
    bool result_ambiguous = false;

    bool lives_at_least(Lifetime longer, Lifetime shorter) const;
};

/// The first parameter that comes of a pack at the end, `Arguments&&... arguments`; behind the last one where there is
/// none.
std::size_t first_of_pack(const clang::FunctionDecl* function);

/// Prints the lifetimes of a signature by number: `(const int& {1}) -> const int& {1}`.
void print(const Signature& signature, llvm::raw_ostream& out);

/// Reads signatures from declarations, each once.
class Contracts {
public:
    explicit Contracts(Shapes& shapes) : shapes_{shapes} {}

    const Signature& of(const clang::FunctionDecl* function);
    /// What the body of a lambda needs of its captures, for those who call it.
    void demand(const clang::CXXMethodDecl* closure_call, Lifetime longer, Lifetime shorter);
    /// Of a call through a pointer: everything is elided.
    const Signature& of(const clang::FunctionProtoType* type);

private:
    llvm::DenseMap<const void*, std::unique_ptr<Signature>> signatures_;
    Shapes& shapes_;
};

/// Whether the result of the function is a pointer that counts as a reference: it is an `operator->`.
bool is_arrow(const clang::FunctionDecl* function);

}  // namespace keel::checker
