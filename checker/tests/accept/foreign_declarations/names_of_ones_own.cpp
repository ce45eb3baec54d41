// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -Werror %s
// rule: 2.36, 2.38
#include <keel/core/types.hpp>

// Inside of a name of one's own nobody takes it for the library's.
namespace mine {
struct keel {
    int number;
};
namespace std {
struct Number {};
}
}
namespace {
struct Keel {};
}

class Open {
public:
    struct Key {};
    static int number() { return 3; }
    template <class>
    struct Shown {};
};
struct Call {
    int (*call)();
};
template <Call c>
struct Calls {};
template <class T>
struct Of {};
template <template <class> class M>
struct Made {};
template struct Calls<Call{&Open::number}>;
template struct Of<Open::Key*>;
template struct Of<void(Open::Key)>;
template struct Made<Open::Shown>;
