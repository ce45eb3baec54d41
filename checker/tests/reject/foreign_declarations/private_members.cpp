// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 2.38
class Secret {
    int hidden_ = 0;  // expected-note 2{{declared private here}}
    void call() {}    // expected-note {{declared private here}}
    struct Inner {};  // expected-note {{declared private here}}
};

template <auto member>
struct Thief {};
template struct Thief<&Secret::hidden_>;  // expected-error {{this names 'hidden_', which is private: C++ does not look at access here}}
template <auto... members>
struct Many {};
template struct Many<1, &Secret::call>;  // expected-error {{this names 'call', which is private}}
template <class T>
struct Typed {};
template struct Typed<Secret::Inner>;  // expected-error {{this names 'Inner', which is private}}
template <auto member>
int steal() { return 0; }
template int steal<&Secret::hidden_>();  // expected-error {{this names 'hidden_', which is private}}
