// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace keel {

namespace fs = std::filesystem;

/// The whole file; throws UserError when it cannot be read.
std::string read_file(const fs::path& path);

/// Writes under a temporary name and renames, so a reader never sees half a file.
void write_file(const fs::path& path, std::string_view contents);

std::vector<std::string> lines_of(std::string_view text);
std::vector<std::string> words_of(std::string_view text);
std::string_view trimmed(std::string_view text);

/// Is `version` (19.1.7, 7.3.4+deb13-amd64) at least `floor`, number by number?
bool at_least(std::string_view version, std::string_view floor);

}  // namespace keel
