// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -Werror %s
// rule: 5.20, 7.1, 7.3, 7.4
// construct: inheritance
#include <keel/core/lifetime.hpp>
#include <keel/core/span.hpp>

using namespace keel;

template <class T, class = requires_send<T>>
void hand(const T&) {}
template <class T, class Other = int, class = requires_sync<T>>
void share(const T&) {}
template <class T, class = requires_send<T>>
constexpr int number = 3;
template <class T>
struct Elements {
    requires_send<T> all[2];
    static constexpr requires_sync<T> one{};
    T value;
};
template <class T>
struct Outer {
    template <class U, class = requires_send<U>>
    void hand(const U&) const {}
};

struct Asking : requires_send<Asking>, requires_sync<Asking> {
    virtual int value() const { return 0; }
};
struct Between : Asking {};
struct Below final : Between {
    int count = 0;
};
struct Alone final {
    virtual int value() const { return 0; }
};
// No guard, whatever its name.
struct CrcGuard {
    int seed = 0;
};

void start(const Asking& asking, const Between& between, Span<const int> view, const Alone& alone) {
    hand(3);
    hand<int>(3);
    share<int, u8>(3);
    hand(asking);
    share(between);
    share(alone);
    hand(view);
    hand(CrcGuard{});
    Outer<int>{}.hand(4);
    Outer<int>{}.hand<u8>(4);
    Elements<int> elements{{}, number<int>};
    share(elements.value);
}
