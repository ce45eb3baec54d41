// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "options.hpp"
#include "unit.hpp"

namespace keel::checker::rules {

/// Which files are the Keel library: they alone open its namespace, and promise things to the optimiser
/// and the linker.
///
/// The command line says so, and no source can: the library is the folder `keel` that `#include <keel/core/unsafe.hpp>`
/// is found in, the bindings the folder `keel/c`, each in the first folder of the include path that has it.
class Library {
public:
    Library(const clang::SourceManager& sources, const Options& options)
        : sources_{sources}, folder_{options.library}, bindings_{options.bindings} {}

    bool has(clang::SourceLocation where) const;
    /// The generated declarations of the C side.
    bool is_binding(clang::SourceLocation where) const;

    /// Writes the two folders into `options`, as the include path has them.
    static void find(const clang::CompilerInstance& compiler, Options& options);

private:
    enum class Part { none, library, bindings };
    Part part_at(clang::SourceLocation where) const;

    const clang::SourceManager& sources_;
    std::string folder_;
    std::string bindings_;
    mutable llvm::DenseMap<clang::FileID, Part> known_;
};

}  // namespace keel::checker::rules
