// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "support/project.hpp"
#include "vm/junit.hpp"

namespace keel {

/// A folder of lit tests that the host build has configured: the checker's, the bindings', the library's.
struct LitSuite {
    std::string name;  ///< the project's folder it belongs to
    std::filesystem::path folder;
};

std::vector<LitSuite> find_lit_suites(const Project& project);

/// Builds the host tools and the host tests. Throws with the compiler's messages when that fails.
void build_host_tests(const Project& project);

vm::Suite run_lit(const LitSuite& suite, const Project& project);

/// Everything that CTest knows, but for the lit suites, which run on their own so that each test counts.
vm::Suite run_ctest(const Project& project);

}  // namespace keel
