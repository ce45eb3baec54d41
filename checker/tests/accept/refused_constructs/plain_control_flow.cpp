// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 2.25, 2.28, 2.29
// expected-no-diagnostics
union Word {
    unsigned whole;
    unsigned char bytes[4];
};

struct Base {
    virtual int get() const { return 1; }
};
struct Derived final : Base {
    int get() const override { return 2; }
};

int use(const Base& base, int number) {
    switch (number) {
        case 1: return base.get();
        default: break;
    }
    for (int i = 0; i < number; ++i)
        if (i == 3) return i;
    do {
        --number;
    } while (number > 0);
    const auto twice = [](int value) { return value * 2; };
    return twice(number) + ({ int inner = 3; inner + 1; });
}
