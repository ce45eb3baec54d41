// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class T, class = requires_send<T>>
void hand_over(T) {}

void start() {
    hand_over(1);
    hand_over(String{"text"}.size());
}
