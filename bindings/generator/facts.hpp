// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

/// What the checker has to know of C functions and no C header says, as `facts/*.toml` list it:
///
///     [mutex_lock]
///     sleeps = true
///     takes = "mutex"

namespace keel::bindings {

/// The attributes of each function, ready to be printed before its declaration.
using Facts = std::map<std::string, std::vector<std::string>>;

/// Throws std::runtime_error with one line for a file that cannot be read or a fact of no known kind.
Facts read_facts(const std::filesystem::path& folder);

}  // namespace keel::bindings
