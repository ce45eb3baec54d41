// SPDX-License-Identifier: GPL-2.0-only
#include "support/project.hpp"

#include <cstdlib>

#include "support/user_error.hpp"

namespace keel {

Project Project::find() {
    const char* folder = std::getenv("KEEL_PROJECT");
    const char* cache = std::getenv("KEEL_CACHE");
    if (!folder || !cache) throw UserError{"keel was not started by its launcher", "run ./keel in the project's folder"};
    return {.folder = folder, .cache = cache};
}

}  // namespace keel
