// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
// Why: C++ does not order the arguments of a call, so that the text may be gone before its size is asked for. Ask first, in a
// statement of its own.
#include "../prelude.hpp"

using namespace pairs;

usize keep(usize size, String text) {
    return size + text.size();
}

usize work(String text) {
    return keep(text.size(), std::move(text));
}
