// SPDX-License-Identifier: GPL-2.0-only
#include "fake.hpp"

/// In a file of its own: only a test with a driver has a module to load.

extern "C" int init_module();
extern "C" void cleanup_module();

namespace fake {

int load() { return init_module(); }
void unload() { cleanup_module(); }

}  // namespace fake
