// reject K0716
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Config {
    Vec<String> names_;

    const Vec<String>& names() const { return names_; }
};

Config load() { return Config{}; }

usize start() {
    const Vec<String>& names = load().names();
    return names.size();
}
