// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start() {
    const String other{"other"};
    Ref<String> kept{other};
    const usize seen = kept->size();
    {
        const Rc<String> shared{String{"text"}};
        kept = Ref<String>{*shared};
    }
    return seen + kept->size();
}
