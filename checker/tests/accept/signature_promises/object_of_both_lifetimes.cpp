// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.1
// expected-no-diagnostics
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
    const int& last() const;

private:
    lt<'d', const int*> last_ = nullptr;
};
lts<Inner, 'p', 'd'> inner_of(lt<'p', lt<'d', Outer>&> outer) { return Inner{outer}; }
// What is only read may be passed off as shorter.
struct Look {
    lt<'p', const int&> at;
};
class [[gsl::Pointer(const int)]] Reader {
public:
    explicit Reader(lt<'d', const int&> at) : at_{at} {}
    Look look() const [[clang::lifetimebound]] { return Look{at_}; }

private:
    lt<'d', const int&> at_;
};
int use() {
    const int number = 1;
    Outer outer;
    {
        auto inner = inner_of(outer);
        inner.add(number);
    }
    return outer.last();
}
