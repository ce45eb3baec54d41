// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Collector {
    lt<'v', Vec<lt<'a', Ref<int>>>&> all;
};

int start() {
    const int x = 1;
    Vec<Ref<int>> all;
    {
        Collector collector{all};
        collector.all.push(Ref<int>{x});
    }
    return *all[0];
}
