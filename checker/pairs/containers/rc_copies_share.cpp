// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start() {
    const Rc<String> first{String{"text"}};
    const Rc<String> second = first;
    return (*first).size() + (*second).size();
}
