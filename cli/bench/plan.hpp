// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <set>
#include <string>
#include <vector>

#include "support/files.hpp"

namespace keel::bench {

/// Operations that one driver does, many times, between two markers.
struct Workload {
    std::string group;              ///< what is done, such as `io_uring read, depth 32`
    std::string driver;             ///< who does it, such as `C twin`
    std::string words;              ///< the program's, without the last two: how often, and the number
    std::set<std::string> modules;  ///< whose instructions are the driver's own
    std::string program = "io_bench";
};

/// What one boot loads and measures. Each part of the bench adds its own.
struct Plan {
    std::vector<std::string> stock_modules = {};
    std::vector<fs::path> modules = {};
    std::string script = {};  ///< makes the devices; a line `@failed ...` that it prints ends the bench
    std::vector<Workload> workloads = {};
};

}  // namespace keel::bench
