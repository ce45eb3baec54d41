// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.2, 4.3
#include "Inputs/things.hpp"

struct Holder {
    Token& target;
    Token spare;
};
void used_after(Token& target) {
    Holder holder{target, make_token()};  // expected-note {{'target' is borrowed exclusively here}}
    target = std::move(holder.spare);  // expected-error {{'target' is changed while it is borrowed [K0506]}} expected-note {{the borrow is still needed here by 'holder'}}
    touch(holder.target);
}
/// What is lent for as long as the holder itself may be used is never free again.
struct Outer {
    Token& token;
};
void keep(lt<'c', lt<'c', Outer>&> outer);
void lent_for_good(Token& token) {
    Outer outer{token};
    keep(outer);  // expected-note {{'outer' is borrowed exclusively here}}
    outer.token = make_token();  // expected-error {{[K0506]}}
}
