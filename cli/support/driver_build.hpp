// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "support/kernels.hpp"
#include "support/project.hpp"

namespace keel {

struct BuiltDriver {
    std::vector<std::filesystem::path> modules;  ///< the .ko files
    double seconds = 0;
};

/// Whether a folder is no part of Keel's own tree.
bool is_outside(const std::filesystem::path& folder, const Project& project);

/// A relative path of its own below the build folder for what is made of a folder, wherever that is.
std::filesystem::path place_in(const std::filesystem::path& folder, const Project& project);

/// The command that builds the driver in `folder`, as a user would type it.
std::vector<std::string> make_words(const std::filesystem::path& folder, const Kernel& kernel, const Project& project);

/// Throws unless the folder holds a driver: a Kbuild or Makefile that names modules.
void require_driver(const std::filesystem::path& folder);

/// Builds in the driver's own folder, as kbuild does, with kbuild's output on the terminal. Objects of another kernel
/// are removed first. Returns make's status.
int build_in_place(const std::filesystem::path& folder, const Kernel& kernel, const Project& project);

/// Builds a driver for one kernel in build/modules/VERSION, so that several kernels do not disturb each other. Throws with the compiler's output when it fails.
BuiltDriver build_aside(const std::filesystem::path& folder, const Kernel& kernel, const Project& project);

/// A driver in which one file has another wording.
struct SourceEdit {
    std::string name = {};  ///< of the variant; empty: the driver as it is
    std::filesystem::path file = {};
    std::string contents = {};
};

/// The same, but a failure is an answer: the output of a build that is expected to be refused.
struct BuildAttempt {
    bool succeeded = false;
    std::string output;
    double seconds = 0;
    std::filesystem::path folder;
};
BuildAttempt try_build_aside(const std::filesystem::path& folder, const Kernel& kernel, const Project& project,
                             const SourceEdit& edit = {});

}  // namespace keel
