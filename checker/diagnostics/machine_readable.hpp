// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "diagnostics/report.hpp"

namespace keel::checker {

/// The findings as SARIF 2.1.0, which editors and code hosts read: one run, with the rules that were broken. False where
/// the file cannot be written.
bool write_sarif(const clang::ASTContext& ast, std::span<const Finding* const> findings, llvm::StringRef file);

/// Appends the findings to `file`, one JSON object a line: code, level, file, line, column, message, notes, fixes.
bool write_json(const clang::ASTContext& ast, std::span<const Finding* const> findings, llvm::StringRef file);

}  // namespace keel::checker
