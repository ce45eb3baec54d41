// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.18
#include <keel/core/lifetime.hpp>

struct Count {
    int value = 0;
    void add() { ++value; }
    int get() const { return value; }
};

constinit Count count;
constinit int number = 0;
constinit int table[4]{};
struct Class {
    static inline constinit int shared = 0;
};

void change(int& value);
void consume(Count&& value);

void use(Class& object) {
    number = 1;              // expected-error {{writes or exclusively borrows 'number', which other threads use too}}
    ++number;                // expected-error {{writes or exclusively borrows 'number'}}
    number += 2;             // expected-error {{writes or exclusively borrows 'number'}}
    count.value = 3;         // expected-error {{writes or exclusively borrows 'count'}}
    count.add();             // expected-error {{writes or exclusively borrows 'count'}}
    table[1] = 2;            // expected-error {{writes or exclusively borrows 'table'}}
    Class::shared = 1;       // expected-error {{writes or exclusively borrows 'shared'}}
    object.shared = 2;       // expected-error {{writes or exclusively borrows 'shared'}}
    int& exclusive = number;  // expected-error {{writes or exclusively borrows 'number'}}
    change(number);          // expected-error {{writes or exclusively borrows 'number'}}
    consume(static_cast<Count&&>(count));  // expected-error {{writes or exclusively borrows 'count'}}
    auto copy = count;
    for (int& value : table) value = 1;  // expected-error {{writes or exclusively borrows 'table'}}
    (true ? number : number) = 3;  // expected-error 2{{writes or exclusively borrows 'number'}}
}

keel::static_ref<int> result() { return number; }  // expected-error {{writes or exclusively borrows 'number'}}

int counted() {
    static int calls = 0;
    return ++calls;  // expected-error {{writes or exclusively borrows 'calls'}}
}

void capture() {
    auto add = [] { ++number; };  // expected-error {{writes or exclusively borrows 'number'}}
    add();
}
