// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 9.4
#include "Inputs/contexts.hpp"

class Pair : Pinned {
public:
    void one_way() const {
        auto left = left_.lock();  // expected-note {{'left_' is locked here}}
        auto right = right_.lock();  // expected-error {{'right_' is locked while 'left_' is held, and elsewhere it is the other way round: two threads may wait for each other for ever [K2003]}}
        *left += *right;
    }
    void the_other() const {
        auto right = right_.lock();
        auto left = left_.lock();  // expected-note {{'Pair::the_other' locks 'left_' here while it holds 'right_'}}
        *left += *right;
    }

private:
    SpinLocked<int> left_;
    SpinLocked<int> right_;
};
class ByCalls : Pinned {
public:
    void outer() const {
        auto slow = slow_.lock();  // expected-note {{'slow_' is locked here}}
        count();  // expected-error {{'count_' is locked while 'slow_' is held}}
    }
    void reversed() const {
        auto counted = count_.lock();
        *slow_.lock() += *counted;  // expected-note {{'ByCalls::reversed' locks 'slow_' here while it holds 'count_'}}
    }

private:
    void count() const { *count_.lock() += 1; }
    MutexLocked<int> slow_;
    MutexLocked<int> count_;
};
class Ring : Pinned {
public:
    void first() const {
        auto a = a_.lock();  // expected-note {{'a_' is locked here}}
        *b_.lock() += *a;  // expected-error {{[K2003]}}
    }
    void second() const {
        auto b = b_.lock();
        *c_.lock() += *b;  // expected-note {{'Ring::second' locks 'c_' here while it holds 'b_'}}
    }
    void third() const {
        auto c = c_.lock();
        *a_.lock() += *c;  // expected-note {{'Ring::third' locks 'a_' here while it holds 'c_'}}
    }

private:
    SpinLocked<int> a_;
    SpinLocked<int> b_;
    SpinLocked<int> c_;
};
class Account : Pinned {
public:
    void twice() const {
        auto sum = sum_.lock();  // expected-note {{it is locked here}}
        *sum_.lock() += *sum;  // expected-error {{'sum_' is locked while 'sum_' is held: of one object this never ends, of two nobody knows which comes first [K2003]}}
    }
    /// Two accounts may be given in either order.
    void transfer(const Account& other) const {
        auto mine = sum_.lock();  // expected-note {{it is locked here}}
        auto theirs = other.sum_.lock();  // expected-error {{'sum_' is locked while 'sum_' is held}}
        *mine += *theirs;
    }
    void by_a_call() const {
        auto sum = sum_.lock();  // expected-note {{it is locked here}}
        *sum += read();  // expected-error {{[K2003]}} expected-note@#read {{and again here}}
    }
    int read() const {
        return *sum_.lock();  // #read
    }
    void by_a_parameter() const {
        auto sum = sum_.lock();  // expected-note {{it is locked here}}
        add_one(sum_);  // expected-error {{[K2003]}}
    }

private:
    static void add_one(const SpinLocked<int>& lock) { *lock.lock() += 1; }
    SpinLocked<int> sum_;
};
