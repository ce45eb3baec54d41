// reject K0515
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Reader {
    const String& text;
};

Reader reader(const int&) {
    const String text{"local"};
    return Reader{text};
}
