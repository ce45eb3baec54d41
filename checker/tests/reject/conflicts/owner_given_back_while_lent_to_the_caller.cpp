// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.6, 4.28
// The caller would have the owner, and a borrow of what it owns, and not know that they belong together.
#include "Inputs/things.hpp"

Box<int> returned(Ref<int>& outside) {  // expected-note {{the signature lets the borrow outlive the function}}
    Box<int> box{1};
    outside = Ref<int>{*box};  // expected-note {{'*box' is borrowed here}}
    return box;  // expected-error {{'box' is moved while it is borrowed [K0505]}}
}
void put_back(Box<int>& place, Ref<int>& outside) {  // expected-note {{the signature lets the borrow outlive the function}}
    Box<int> box{1};
    outside = Ref<int>{*box};  // expected-note {{'*box' is borrowed here}}
    place = std::move(box);  // expected-error {{'box' is moved while it is borrowed [K0505]}}
}
Option<Box<int>> returned_in_an_option(Ref<int>& outside) {  // expected-note {{the signature lets the borrow outlive the function}}
    Box<int> box{1};
    outside = Ref<int>{*box};  // expected-note {{borrowed here}}
    return Option<Box<int>>{std::move(box)};  // expected-error {{an owner is given away while '*box', which it owns, is borrowed [K0505]}}
}
