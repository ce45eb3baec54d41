// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.4
#include <tuple>
#include <utility>

using Function = void (*)();
void act();

struct Two {
    int number;
    Function function;
};
struct Holder {  // expected-error {{makes a function pointer that is null}}
    std::pair<Function, int> inside;
};

void exchanged(Function& function) {
    std::exchange(function, nullptr);  // expected-error {{makes a function pointer that is null, and safe code calls function pointers without asking; use keel::Option, or a function that does nothing}}
}
void assigned(std::tuple<Function, int>& tuple, std::pair<std::nullptr_t, int> nothing) {
    tuple = nothing;  // expected-error {{makes a function pointer that is null}}
}
void tied(Function function) {
    std::tie(function) = std::tuple{nullptr};  // expected-error {{makes a function pointer that is null}}
}
void constructed() {
    std::pair<Function, int> none;              // expected-error {{makes a function pointer that is null}}
    std::pair<Function, int> zero{};            // expected-error {{makes a function pointer that is null}}
    std::pair<Function, int> given(nullptr, 3);  // expected-error {{makes a function pointer that is null}}
    std::tuple<int, Function> tuple;            // expected-error {{makes a function pointer that is null}}
    std::pair<Two, int> nested;                 // expected-error {{makes a function pointer that is null}}
    Holder holder;
}
std::pair<Function, int> global;  // expected-error {{makes a function pointer that is null}}

void fillers() {
    Two several[3] = {};              // expected-error {{makes a function pointer that is null}}
    Two rest[3] = {{1, &act}};        // expected-error {{makes a function pointer that is null}}
    Two in_parentheses[2]({1, &act});  // expected-error {{makes a function pointer that is null}}
}
