// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// construct: constructors
// The object is moved once it is made, and away from what would still point into it.
#include "Inputs/things.hpp"

struct Initialised {
    int number;
    Ref<int> first;
    Initialised() : number{1}, first{number} {}  // expected-error {{a borrow of the object itself is put where it may live longer than the object stays here [K0621]}} expected-note {{an object is moved once it is made; a class that is keel::Pinned may borrow from its own member, and says from which: keel::lt<&Class::member_, ...>}}
};
struct ByDefault {
    int number = 1;
    Ref<int> first{number};  // expected-error {{a borrow of the object itself is put where it may live longer than the object stays here [K0621]}}
    ByDefault() {}  // expected-note {{an object is moved once it is made; a class that is keel::Pinned may borrow from its own member, and says from which: keel::lt<&Class::member_, ...>}}
};
struct InTheBody {
    int number;
    Ref<int> first;
    explicit InTheBody(const int& other) : number{1}, first{other} { first = Ref<int>{number}; }  // expected-error {{a borrow of the object itself is put where it may live longer than the object stays here [K0621]}} expected-note {{an object is moved once it is made; a class that is keel::Pinned may borrow from its own member, and says from which: keel::lt<&Class::member_, ...>}}
};
struct ToTheOutside {
    int number;
    explicit ToTheOutside(Ref<int>& outside) : number{1} { outside = Ref<int>{number}; }  // expected-error {{a borrow of the object itself is put where it may live longer than the object stays here [K0621]}} expected-note {{an object is moved once it is made; a class that is keel::Pinned may borrow from its own member, and says from which: keel::lt<&Class::member_, ...>}}
};
template <class Body>
struct Job {
    Body body;
};
