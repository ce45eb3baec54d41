// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <cstddef>

#include "support/project.hpp"

namespace keel {

/// Writes compile_commands.json and .clangd into a driver's folder, or into the top of the project for all drivers and
/// the library: what clangd needs. Both are for this machine. Returns how many units there are; throws UserError where there is none.
std::size_t write_editor_files(const std::filesystem::path& folder, const Project& project);

}  // namespace keel
