// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.18
// construct: function pointers
// Whoever calls through a pointer sees only what its type says: elided, where it names nothing.
#include "Inputs/things.hpp"

void keep(lt<'a', const int&> value, lt<'a', Ref<int>>& place) { place = Ref<int>{value}; }  // expected-note 11 {{name the same lifetimes in the pointer's type with keel::lt}}
lt<'a', const int&> second(lt<'b', const int&>, lt<'a', const int&> value) { return value; }  // expected-note {{name the same lifetimes in the pointer's type with keel::lt}}

using Elided = void (*)(const int&, Ref<int>&);
using First = lt<'a', const int&> (*)(lt<'a', const int&>, lt<'b', const int&>);
using Keeps = void (*)(lt<'a', const int&>, lt<'a', Ref<int>>&);

struct Table {
    int number;
    Elided function;
};
Elided global = keep;  // expected-error {{'keep' demands more of its arguments' lifetimes than the type of the pointer that it is called through [K0195]}}
const Table table{1, keep};  // expected-error {{'keep' demands more of its arguments' lifetimes than the type of the pointer that it is called through [K0195]}}

void call(Elided function);
Elided returned() { return keep; }  // expected-error {{'keep' demands more of its arguments' lifetimes than the type of the pointer that it is called through [K0195]}}
void initialised() {
    Elided pointer = keep;  // expected-error {{'keep' demands more of its arguments' lifetimes than the type of the pointer that it is called through [K0195]}}
    Elided another{&keep};  // expected-error {{'keep' demands more of its arguments' lifetimes than the type of the pointer that it is called through [K0195]}}
    const Table row{2, keep};  // expected-error {{'keep' demands more of its arguments' lifetimes than the type of the pointer that it is called through [K0195]}}
    static Elided kept = keep;  // expected-error {{'keep' demands more of its arguments' lifetimes than the type of the pointer that it is called through [K0195]}}
    First first = second;  // expected-error {{'second' promises less about what its result borrows from than the type of the pointer that it is called through [K0195]}}
    pointer = keep;  // expected-error {{'keep' demands more of its arguments' lifetimes than the type of the pointer that it is called through [K0195]}}
    call(keep);  // expected-error {{'keep' demands more of its arguments' lifetimes than the type of the pointer that it is called through [K0195]}}
    look(pointer), look(another), look(row), look(kept), look(first);
}
void from_a_lambda() {
    First first = [](const int&, const int& value) -> const int& { return value; };  // expected-error {{this function promises less about what its result borrows from than the type of the pointer that it is called through [K0195]}}
    Elided pointer = +[](lt<'a', const int&> value, lt<'a', Ref<int>>& place) { place = Ref<int>{value}; };  // expected-error {{this function demands more of its arguments' lifetimes than the type of the pointer that it is called through [K0195]}}
    look(first), look(pointer);
}
void from_another_pointer(Keeps keeps, bool chosen) {
    Elided pointer = keeps;  // expected-error {{this function demands more of its arguments' lifetimes than the type of the pointer that it is called through [K0195]}}
    Elided either = chosen ? keeps : pointer;  // expected-error {{this function demands more of its arguments' lifetimes than the type of the pointer that it is called through [K0195]}}
    look(pointer), look(either);
}
void by_reference(Keeps& keeps);
void lent(Elided pointer, Keeps keeps) {
    Elided& other = keeps;  // expected-error {{this function demands more of its arguments' lifetimes than the type of the pointer that it is called through [K0195]}}
    by_reference(pointer);  // expected-error {{this pointer may be given a function that does not keep what its own type says [K0195]}} expected-note {{name the same lifetimes in both types with keel::lt}}
    look(other);
}
void references() {
    void (&function)(const int&, Ref<int>&) = keep;  // expected-error {{'keep' demands more of its arguments' lifetimes than the type of the pointer that it is called through [K0195]}}
    look(function);
}
template <class Function>
void deduced(Function function, const int& value, Ref<int>& place) {
    function(value, place);
}
void as_an_argument(const int& value, Ref<int>& place) { deduced(keep, value, place); }  // expected-error {{'keep' demands more of its arguments' lifetimes than the type of the pointer that it is called through [K0195]}}
