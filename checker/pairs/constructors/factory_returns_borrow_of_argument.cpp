// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Reader {
    const String& text;
};

Reader reader(const String& text) {
    const String local{"local"};
    look(local.size());
    return Reader{text};
}
