// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.3, 4.18
// construct: default arguments, arrays
// What the compiler fills in for a member, a base or an element ends with the expression it was filled in for.
#include "Inputs/things.hpp"

struct First {
    const int& number;
    First(const int& given [[clang::lifetimebound]] = 1) : number{given} {}  // expected-error {{this temporary ends while it is still borrowed [K0716]}}
};
struct Second {
    const int& number;
    Second(const int& given [[clang::lifetimebound]] = 2) : number{given} {}  // expected-error {{this temporary ends while it is still borrowed [K0716]}}
};
struct Third {
    const int& number;
    Third(const int& given [[clang::lifetimebound]] = 3) : number{given} {}  // expected-error {{this temporary ends while it is still borrowed [K0716]}}
};
struct Fourth {
    const int& number;
    Fourth(const int& given [[clang::lifetimebound]] = 4) : number{given} {}  // expected-error {{this temporary ends while it is still borrowed [K0716]}}
};
struct Fifth {
    const int& number;
    Fifth(const int& given [[clang::lifetimebound]] = 5) : number{given} {}  // expected-error {{this temporary ends while it is still borrowed [K0716]}}
};
struct Member {
    First first;
};
struct Derived : Second {
    int other = 0;
};
struct Constructs {
    Fifth fifth;
    Constructs() { look(fifth.number); }  // expected-note {{the temporary ends here; give it a name to keep it}} expected-note {{the borrow is still needed here}}
};
int member() {
    Member whole;  // expected-note {{the temporary ends here; give it a name to keep it}}
    return whole.first.number;  // expected-note {{the borrow is still needed here by 'whole'}}
}
int base() {
    Derived whole;  // expected-note {{the temporary ends here; give it a name to keep it}}
    return whole.number;  // expected-note {{the borrow is still needed here by 'whole'}}
}
int array() {
    Third list[2];  // expected-note {{the temporary ends here; give it a name to keep it}}
    return list[0].number;  // expected-note {{the borrow is still needed here by 'list'}}
}
int filled() {
    Fourth list[2] = {};  // expected-note {{the temporary ends here; give it a name to keep it}}
    return list[0].number;  // expected-note {{the borrow is still needed here by 'list'}}
}
