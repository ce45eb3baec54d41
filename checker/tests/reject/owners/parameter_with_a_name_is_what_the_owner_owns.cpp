// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.7
#include "Inputs/things.hpp"

template <class T>
class [[gsl::Pointer(const T)]] Watch {
public:
    explicit Watch(lt<'t', const Box<T>&> box);
    Watch(Watch&& other);
    int get() const;

private:
    lt<'t', const T*> object_;
};
int use(Box<int> box) {
    const Watch<int> watch{box};  // expected-note {{'box' is borrowed here}}
    box = Box<int>{3};  // expected-error {{'box' is changed while it is borrowed [K0506]}}
    return watch.get();  // expected-note {{the borrow is still needed here by 'watch'}}
}
