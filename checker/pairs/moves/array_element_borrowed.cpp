// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start() {
    String texts[2] = {String{"one"}, String{"two"}};
    const String& first = texts[0];
    return first.size();
}
