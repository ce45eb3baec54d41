// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <string>
#include <vector>

#include "support/files.hpp"
#include "support/project.hpp"

namespace keel::unsafe_code {

struct Compiled {
    std::string report;                   ///< JSON lines, as the checker writes them with `unsafe-report=`
    std::vector<std::string> failed;      ///< units that do not compile
    bool any = false;
};

/// Runs the checker over the units; over all of the library, its tests and the drivers, where a file of the library is
/// among them: a template's scope needs something only where somebody instantiates it.
Compiled compile(const std::vector<fs::path>& files, const Project& project);

}  // namespace keel::unsafe_code
