// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.42
// expected-no-diagnostics
#include "Inputs/closed.hpp"

/// The author said that this one exists.
template <>
int Closed::declared_here<int>(int) const {
    return count_;
}
/// What is public is everybody's.
template <>
int Closed::visit<int>(int) const {
    return open();
}
template <>
struct Closed::Inside<int> {
    static int look(const Closed& closed) { return closed.open(); }
};
template <>
struct Reader<int> {
    int count(const Closed& closed) const { return closed.open() + count_; }

private:
    int count_ = 0;
};
class Own {
public:
    template <class T>
    int visit(T) const {
        return 0;
    }

private:
    int count_ = 0;
};
template <>
int Own::visit<int>(int) const {
    return count_;
}
/// A class of one's own in place of the template's has privates of its own.
template <>
class Of<int> {
public:
    int get() const { return number_; }

private:
    int number_ = 0;
};
int uses(const Of<int>& of) { return of.get(); }
