// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 7.4
#include <keel/core/lifetime.hpp>

using namespace keel;

template <class T, class = requires_send<T>>  // expected-note 2{{demanded here}}
void need(T) {}
template <class T, class = requires_static<T>>  // expected-note {{demanded here}}
void outlive(T) {}
template <class T, class Demand = requires_sync<T>>  // expected-note {{demanded here}}
struct Keeps {
    T value;
};
template <class T, class = requires_send<T>>
constexpr int number = 3;
template <class... T>
struct All {};
template <class T, class = All<requires_send<T>>>
void need_all(T) {}
template <class T>
struct InArray {
    requires_send<T> all[1];
    T value;
};
template <class T>
struct InStatic {
    static constexpr requires_sync<T> one{};
    T value;
};
template <class T>
struct InArgument : All<int, requires_send<T>> {  // expected-error {{'int *' cannot be handed to another thread}}
    T value;
};
template <class T, class = requires_send<T*>>  // expected-error {{the checker follows a demand of a parameter of this template only, which 'requires_send<T *>' is not: make a parameter of what it demands something, or demand it in a base or a member [K9003]}}
void need_pointer(const T&) {}
template <class T, class = requires_send<T>>  // expected-error {{nobody asks what 'Same' demands, for it is never instantiated}}
using Same = T;

void start(int* pointer, int value) {
    need<int*, void>(pointer);                // expected-error {{what 'need' demands of 'int *' is a default template argument, and another one is given in its place: leave that out [K0277]}}
    need<int*, requires_send<int>>(pointer);  // expected-error {{what 'need' demands of 'int *' is a default template argument}}
    outlive<int&, void>(value);               // expected-error {{what 'outlive' demands of 'int &' is a default template argument}}
    Keeps<int*, int> keeps{pointer};          // expected-error {{what 'Keeps' demands of 'int *' is a default template argument}}
    static_cast<void>(number<int*>);          // expected-error {{'int *' cannot be handed to another thread}}
    need_all(pointer);                        // expected-error {{'int *' cannot be handed to another thread}}
    InArray<int*> in_array{{}, pointer};      // expected-error {{'int *' cannot be handed to another thread}}
    InStatic<int*> in_static{pointer};        // expected-error {{'int *' cannot be used by several threads}}
    InArgument<int*> in_argument{{}, pointer};  // expected-error {{'int *' cannot be handed to another thread}}
    need_pointer(value);                      // expected-error {{'int *' cannot be handed to another thread}}
}
