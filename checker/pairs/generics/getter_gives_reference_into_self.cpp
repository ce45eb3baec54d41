// reject K0505
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class T>
struct Holder {
    T value;

    const T& get() const { return value; }
};

void send(Holder<String>) {}

usize start(Holder<String> holder) {
    const String& inside = holder.get();
    send(std::move(holder));
    return inside.size();
}
