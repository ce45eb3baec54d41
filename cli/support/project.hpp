// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <filesystem>

#include "support/anchor.hpp"

namespace keel {

/// Where things are: the project's folder, its build folder, the cache shared by projects.
struct Project {
    std::filesystem::path folder;
    std::filesystem::path cache;

    /// From KEEL_PROJECT and KEEL_CACHE, which the launcher sets.
    static Project find();

    Anchor anchor() const { return Anchor::read(folder / "cli/anchor.conf"); }
    std::filesystem::path build() const { return folder / "build"; }
    std::filesystem::path tools() const { return build() / "host"; }
    std::filesystem::path logs() const { return build() / "logs"; }
    std::filesystem::path checker() const { return tools() / "checker/keel_checker.so"; }
};

}  // namespace keel
