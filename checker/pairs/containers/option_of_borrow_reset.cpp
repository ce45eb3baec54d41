// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

bool start() {
    Option<Ref<int>> kept;
    {
        const int x = 1;
        kept = Option<Ref<int>>{Ref<int>{x}};
        look(kept.has_value());
    }
    kept = Option<Ref<int>>{};
    return kept.has_value();
}
