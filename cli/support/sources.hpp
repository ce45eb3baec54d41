// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <string>
#include <vector>

#include "support/files.hpp"

namespace keel {

/// Whether its name ends as that of a C++ source or header.
bool is_source(const fs::path& file);

/// The C++ sources of folders, and files as they are. Throws UserError for a path that is not there.
std::vector<fs::path> sources_below(const std::vector<std::string>& paths);

/// Those of the files that are units of a module: the Kbuild beside them names their object.
std::vector<fs::path> units_among(const std::vector<fs::path>& files);

}  // namespace keel
