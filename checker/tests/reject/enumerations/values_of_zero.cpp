// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 8.5
// What nobody writes is zero, and zero is none of these.
enum class E { first = 1, second = 2 };  // expected-note 0+ {{declared here}}
int read(E e) {
    switch (e) {
        case E::first: return 1;
        case E::second: return 2;
    }
}

int braces() { return read(E{}); }  // expected-error {{this makes a 'E' of zero, which is none of its enumerators: write the one that is meant [K1407]}}
int parentheses() { return read(E()); }  // expected-error {{this makes a 'E' of zero}}
int empty_list() {
    E e = {};  // expected-error {{this makes a 'E' of zero}}
    return read(e);
}

struct S {
    int number;
    E e;
};
struct Outer {
    S inner;
    ~Outer();
    Outer() = default;
    Outer(const Outer&) = delete;
    Outer& operator=(const Outer&) = delete;
};
E member() {
    S s{};  // expected-error {{this makes a 'E' of zero}}
    return s.e;
}
E left_out() {
    S s{3};  // expected-error {{this makes a 'E' of zero}}
    return s.e;
}
E of_class() { return S().e; }  // expected-error {{this makes a 'E' of zero}}
E of_a_part() { return Outer().inner.e; }  // expected-error {{this makes a 'E' of zero}}

struct Constructed {
    Constructed() : e{} {}  // expected-error {{this makes a 'E' of zero}}
    E e;
};

E elements() {
    E all[3] = {E::first};  // expected-error {{this makes a 'E' of zero}}
    return all[2];
}
E elements_of_class() {
    S all[3] = {{1, E::first}};  // expected-error {{this makes a 'E' of zero}}
    return all[2].e;
}
E elements_in_parentheses() {
    E all[3](E::first);  // expected-error {{this makes a 'E' of zero}}
    return all[2];
}

template <class T>
T make() {
    return T();  // expected-error {{this makes a 'E' of zero}}
}
E by_template() { return make<E>(); }

constinit const E global{};  // expected-error {{this makes a 'E' of zero}}
static E nothing_written;  // expected-error {{this makes a 'E' of zero}}
static S class_without_a_word;  // expected-error {{[K0015]}} expected-error {{this makes a 'E' of zero}}
E of_function() {
    static E kept;  // expected-error {{this makes a 'E' of zero}}
    return kept;
}
int take(E e = E{});
int default_argument() { return take(); }  // expected-error {{this makes a 'E' of zero}}
