// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "clang.hpp"

namespace keel::checker::rules {

/// Whether a type may be handed to another thread (Send), and whether several may use one value of it through
/// `const T&` (Sync); as in Rust, from the members.
///
/// A class is neither where it cannot be followed: a raw pointer, a lock's guard, a context token, a class that is
/// only declared. A class that promises is taken at its word, for its own members only. A class template is what its
/// type arguments are, for what it keeps in plain bytes or behind a pointer is theirs.
class ThreadSafety {
public:
    explicit ThreadSafety(clang::ASTContext& ast) : ast_{ast} {}

    /// Why the type is not, in words that follow "because"; nullopt where it is.
    std::optional<std::string> why_not_send(clang::QualType type) { return why_not(type, Kind::send); }
    std::optional<std::string> why_not_sync(clang::QualType type) { return why_not(type, Kind::sync); }
    /// The same for a constant, which nobody writes: raw pointers in it are only read.
    std::optional<std::string> why_not_sync_constant(clang::QualType type) { return why_not(type, Kind::sync_constant); }

    /// The same for an object that is seen through a reference or an owner of its base: whatever derives from it.
    std::optional<std::string> why_erased_not_send(clang::QualType type) { return why_erased_not(type, Kind::send); }
    std::optional<std::string> why_erased_not_sync(clang::QualType type) { return why_erased_not(type, Kind::sync); }

private:
    enum class Kind { send, sync, sync_constant };

    std::optional<std::string> why_not(clang::QualType type, Kind kind);
    std::optional<std::string> why_not(const clang::CXXRecordDecl& record, Kind kind);
    std::optional<std::string> why_reference_not(clang::QualType to, Kind kind);
    std::optional<std::string> why_erased_not(clang::QualType type, Kind kind);

    clang::ASTContext& ast_;
    std::map<std::pair<const clang::Type*, Kind>, std::optional<std::string>> known_;
};

/// The class, or the one above it, that by a base or a member `requires_send<Itself>` asks of each class that derives
/// from it; null where none does.
const clang::CXXRecordDecl* asks_of_derived(const clang::CXXRecordDecl& record, llvm::StringRef word);

/// Whether `type` is `keel::requires_send<X>` and the like; X, or null.
clang::QualType demanded(clang::QualType type, llvm::StringRef word);

}  // namespace keel::checker::rules
