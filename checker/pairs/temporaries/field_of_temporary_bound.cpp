// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Config {
    String name;
};

Config load() { return Config{String{"name"}}; }

usize start() {
    const String& name = load().name;
    return name.size();
}
