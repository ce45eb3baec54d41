// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
// rule: 5.18
// construct: function pointers
#include "Inputs/things.hpp"

void keep(lt<'a', const int&> value, lt<'a', Ref<int>>& place) { place = Ref<int>{value}; }
void ignore(const int&, Ref<int>&) {}
lt<'a', const int&> first(lt<'a', const int&> value, lt<'b', const int&>) { return value; }
static_ref<const int> forever(const int&, const int&) {
    static constexpr int zero = 0;
    return zero;
}

using Elided = void (*)(const int&, Ref<int>&);
using First = lt<'a', const int&> (*)(lt<'a', const int&>, lt<'b', const int&>);
using Keeps = void (*)(lt<'a', const int&>, lt<'a', Ref<int>>&);

struct Table {
    Keeps function;
};
const Table table{keep};
Elided global = ignore;

void call(Keeps function, const int& value) {
    Ref<int> place{value};
    function(value, place);
    look(place);
}
const int& use(const int& value [[clang::lifetimebound]], bool chosen) {
    First pointer = first;
    pointer = forever;
    pointer = [](lt<'a', const int&> here, lt<'b', const int&>) -> lt<'a', const int&> { return here; };
    Elided elided = ignore;
    Keeps keeps = chosen ? keep : elided;
    call(keeps, value);
    call(keep, value);
    call(table.function, value);
    const int other = 1;
    return pointer(value, other);
}
