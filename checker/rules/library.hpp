// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "clang.hpp"

namespace keel::checker::rules {

/// Which files are the Keel library: they alone open its namespace, and promise things to the optimiser
/// and the linker.
///
/// The library is a folder `keel` that has `core/unsafe.hpp` in it, the folder `runtime` beside it, and the
/// generated bindings `.../keel/c/*.hpp`.
class Library {
public:
    explicit Library(const clang::SourceManager& sources) : sources_{sources} {}

    bool has(clang::SourceLocation where) const;
    /// The generated declarations of the C side.
    bool is_binding(clang::SourceLocation where) const;

private:
    const clang::SourceManager& sources_;
    mutable llvm::DenseMap<clang::FileID, std::pair<bool, bool>> known_;
};

}  // namespace keel::checker::rules
