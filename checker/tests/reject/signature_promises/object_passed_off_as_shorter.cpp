// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.1
// What can be put into the result gets to the caller's object, too: the result cannot be said to borrow only from the
// object itself, as if what is put there could end with the borrow.
#include "Inputs/things.hpp"

class Outer;
class Inner {
public:
    explicit Inner(lt<'p', lt<'d', Outer>&> outer) : outer_{outer} {}
    void add(lt<'d', const int&> value);

private:
    lt<'p', lt<'d', Outer>&> outer_;
};
class [[gsl::Pointer(const int)]] Outer {
public:
    Outer();
    Inner inner() [[clang::lifetimebound]] {  // expected-note {{mark the parameter}}
        return Inner{*this};  // expected-error {{the result borrows from the lifetime 'd', which the signature does not say [K0621]}}
    }
    const int& last() const;

private:
    lt<'d', const int*> last_ = nullptr;
};
int use() {
    Outer outer;
    {
        const int number = 1;
        Inner inner{outer};
        inner.add(number);  // expected-error {{'number' does not live long enough for this borrow [K0597]}}
    }  // expected-note {{'number' ends here while it is still borrowed}}
    return outer.last();  // expected-note {{the borrow is still needed here by 'outer'}}
}
