// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "diagnostics/report.hpp"

namespace keel::checker::rules {

/// Types that no scope allows: arrays of variable length (K0740), and what clang knows beside C++23, such as vectors,
/// `_Complex`, `_Atomic` and address spaces (K9003). C++23's own types are on a list, and so is `__int128`; what is
/// not on it is unknown.
class RefusedTypes {
public:
    explicit RefusedTypes(Report& report) : report_{report} {}

    /// Says at `where` why `type` is refused; false where it is not.
    bool look_at(clang::QualType type, clang::SourceLocation where);
    bool is_fine(clang::QualType type) { return verdict_of(type) == Verdict::fine; }

private:
    enum class Verdict { fine, variable_length, vector, unknown };
    Verdict verdict_of(clang::QualType type);
    Verdict verdict_of_parts(const clang::Type& type);

    Report& report_;
    /// Canonical types that were asked about already; most are asked about often.
    llvm::DenseMap<const clang::Type*, Verdict> known_;
};

}  // namespace keel::checker::rules
