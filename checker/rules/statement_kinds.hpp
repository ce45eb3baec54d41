// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "clang.hpp"

namespace keel::checker::rules {

enum class StatementKind {
    /// A part of C++23 that the rules over the tree handle: by name, or by looking at what is inside of it.
    known,
    /// Only in templates that are not instantiated, which are not checked.
    of_templates,
    /// Refused altogether (K0740).
    refused,
    /// Another language or an extension: nobody says what it means for the rules (K9003).
    unknown,
};

/// Each class of statements and expressions by clang's name for it.
StatementKind kind_of(llvm::StringRef class_name);
StatementKind kind_of(const clang::Stmt& node);

}  // namespace keel::checker::rules
