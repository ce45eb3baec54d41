// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    lt<'a', Ref<int>> number_;

    void set(lt<'a', const int&> number) { number_ = Ref<int>{number}; }
};

int start() {
    const int first = 1;
    int second = 2;
    View view{first};
    view.set(second);
    const int seen = *view.number_;
    second = 3;
    return seen + second;
}
