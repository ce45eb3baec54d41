// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "support/anchor.hpp"

namespace keel {

/// A kernel that drivers are built for and tests boot.
struct Kernel {
    std::string series;   ///< 7.3
    std::string version;  ///< 7.3.4+deb13-amd64, what `uname -r` says on it
    std::filesystem::path headers;
    std::filesystem::path image;
    std::filesystem::path modules;  ///< the folder with modules.dep
};

/// Where a root keeps kernels; the tests give other places.
struct KernelPlaces {
    std::filesystem::path list = "/usr/lib/keel/kernels.list";
    std::filesystem::path images = "/usr/lib/keel/kernels";
    std::filesystem::path headers = "/usr/src";
};

/// The kernels of the root, in the anchor's order.
std::vector<Kernel> installed_kernels(const KernelPlaces& places = {});

/// The kernel a user named: nothing (the anchor's first), a series, a version, or a headers folder. Refuses, with the
/// next step, what is not supported, has no headers, or is for another architecture.
Kernel find_kernel(const std::string& name, const Anchor& anchor, const KernelPlaces& places = {});

/// Throws unless the kernel's image can be booted in a virtual machine here.
void require_image(const Kernel& kernel);

}  // namespace keel
