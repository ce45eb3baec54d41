// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start() {
    Box<String> boxed = make_box(String{"text"});
    const String taken = std::move(*boxed);
    const String again = std::move(*boxed);
    return taken.size() + again.size();
}
