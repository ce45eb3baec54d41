// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <string>
#include <vector>

#include "support/project.hpp"

namespace keel {

/// The flags of clang for a C++ unit of a driver, as cli/kbuild/flags.mk has them for every kernel, with the library
/// and `bindings` to include from. What depends on a kernel's configuration changes no declaration, and is left out.
std::vector<std::string> unit_flags(const Project& project, const std::filesystem::path& bindings);

/// The words of `NAME := ...` in a makefile, over all of its continued lines; none where there is no such line.
std::vector<std::string> make_variable(std::string_view makefile, std::string_view name);

/// The bindings of the default kernel, made if need be. Throws UserError with the tool's words where that fails.
std::filesystem::path host_bindings(const Project& project);

}  // namespace keel
