// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "clang.hpp"


namespace keel::checker {

/// What the body of a lambda does to something it captured, the strongest of all its uses.
enum class CaptureUse : std::uint8_t { reads, writes, moves };

/// `variable` is null for `this`.
CaptureUse use_of_capture(const clang::CXXRecordDecl* closure, const clang::ValueDecl* variable);

/// The parts of a captured variable that the body uses, each as the members that lead to it; an empty one is
/// the whole.
struct CapturedPart {
    std::vector<const clang::FieldDecl*> members;
    CaptureUse use;
};
std::vector<CapturedPart> captured_parts(const clang::CXXRecordDecl* closure, const clang::ValueDecl* variable);

/// The strongest use of all captures: whether calling the lambda needs it shared, exclusive, or takes it.
CaptureUse use_of_captures(const clang::CXXRecordDecl* closure);

/// The type of a capture's field as the rules see it: a reference that is only read through is shared, and
/// `this` is a reference to the object.
clang::QualType capture_type(clang::ASTContext& ast, const clang::FieldDecl* field);

}  // namespace keel::checker
