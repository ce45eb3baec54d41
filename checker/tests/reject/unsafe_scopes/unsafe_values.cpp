// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.5
#include <keel/core/unsafe.hpp>

#include <utility>

using keel::unsafe;

int divide(int number, int divisor, unsafe);
int by_default(int number, unsafe = unsafe{"never"});   // expected-error {{an 'unsafe' parameter has no default: each caller gives a reason [K1103]}}
int by_reference(int number, const unsafe& reason);     // expected-error {{a function with a contract takes its 'unsafe' by value}}
unsafe returned();                                      // expected-error {{an 'unsafe' is not returned}}
constexpr unsafe global{"kept"};                        // expected-error {{an 'unsafe' is not kept in a variable}}

struct Keeper {
    unsafe kept;                                   // expected-error {{an 'unsafe' is not kept in a member}}
    static constexpr unsafe trusts{"no such"};     // expected-error {{a class promises with 'static constexpr unsafe NAME}}
};

int forwarded(int number, unsafe reason) {
    return divide(number, 2, reason);  // expected-error {{an 'unsafe' is not handed on: whoever calls writes unsafe{"..."} with a reason of its own}}
}

template <class... Arguments>
int pass_on(Arguments&&... arguments) {
    return divide(std::forward<Arguments>(arguments)...);  // expected-error {{an 'unsafe' is not handed on}}
}
int through_template() {
    return pass_on(1, 2, unsafe{"two is not zero"});  // expected-error {{an 'unsafe' is passed by value to the function that asks for it, and not handed on}}
}

int captured(unsafe reason) {
    const auto later = [reason] { return divide(1, 2, reason); };  // expected-error 2{{an 'unsafe' is not handed on}}
    return later();
}
