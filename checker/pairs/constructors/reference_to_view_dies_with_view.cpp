// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    Ref<int> number;
};

int start() {
    const int x = 1;
    const int y = 2;
    const View other{y};
    Ref<View> kept{other};
    const int seen = *(*kept).number;
    {
        const View view{x};
        kept = Ref<View>{view};
    }
    return seen + *(*kept).number;
}
