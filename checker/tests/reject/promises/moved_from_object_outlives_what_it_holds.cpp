// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.21, 4.24
// construct: destructors
#include "Inputs/things.hpp"

class Watch {
public:
    explicit Watch(const int& number [[clang::lifetimebound]]);
    Watch(Watch&& other);
    Watch& operator=(Watch&& other);
    ~Watch();

private:
    lt<'a', Ref<int>> number_;
};
void use(const int& outer) {
    Watch watch{outer};
    {
        const int inner = 1;
        watch = Watch{inner};  // expected-error {{'inner' does not live long enough for this borrow [K0597]}}
        drop(std::move(watch));
    }  // expected-note {{'inner' ends here while it is still borrowed}}
}  // expected-note {{the borrow is needed until here by 'watch', whose destructor may use it}}
