// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -Werror %s
// rule: 2.3, 2.5
#include <keel/core/unsafe.hpp>

void take(keel::unsafe);
template <class T>
struct Promises {
    static constexpr keel::unsafe sends{"the pointer is its own"};
    T* pointer;
};
struct Made {
    using unsafe = keel::unsafe;
    Made(unsafe) {}
};
void start(int* pointer, Promises<int>) {
    using keel::unsafe;
    take(unsafe{"for this reason"});
    Made made{unsafe{"for that one"}};
    unsafe because{"42"};
    *pointer = 1;
    static_cast<void>(made);
}
