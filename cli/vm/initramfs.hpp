// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <string>

#include "vm/guest.hpp"

namespace keel::vm {

/// The guest's whole file system: busybox, the modules, the programs, an init that runs the script.
std::string make_initramfs(const GuestSetup& setup);

}  // namespace keel::vm
