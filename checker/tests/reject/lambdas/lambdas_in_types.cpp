// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.1
// construct: lambdas

// The body of a lambda is checked wherever its class stands.
int in_a_local_alias(int* pointer) {
    using Read = decltype([](int* p) { return *p; });  // expected-error {{reads or writes through a raw pointer; use a reference, a keel::Box or a keel::Span}}
    return Read{}(pointer);
}

struct AsBase : decltype([](int* p) { return *p; }) {};  // expected-error {{reads or writes through a raw pointer}}
int as_base(int* pointer) { return AsBase{}(pointer); }

struct AsMember {
    decltype([](int* p) { return *p; }) read;  // expected-error {{reads or writes through a raw pointer}}
};
int as_member(int* pointer) { return AsMember{}.read(pointer); }

template <class T>
using OfTemplate = decltype([](T* p) { return *p; });  // expected-error {{reads or writes through a raw pointer}}
int of_alias_template(int* pointer) { return OfTemplate<int>{}(pointer); }

template <class T>
using Generic = decltype([](auto* p) { return *p; });  // expected-error {{reads or writes through a raw pointer}}
int generic(int* pointer) { return Generic<int>{}(pointer); }

template <class F>
int call(int* pointer) {
    return F{}(pointer);
}
int as_argument(int* pointer) {
    return call<decltype([](int* p) { return *p; })>(pointer);  // expected-error {{reads or writes through a raw pointer}}
}

template <class F = decltype([](int* p) { return *p; })>  // expected-error {{reads or writes through a raw pointer}}
int by_default(int* pointer) {
    return F{}(pointer);
}
int as_default_argument(int* pointer) { return by_default<>(pointer); }

using InNamespace = decltype([](int* p) { return *p; });  // expected-error {{reads or writes through a raw pointer}}
InNamespace kept;
int of_namespace(int* pointer) { return kept(pointer); }

template <class F>
concept Calls = requires { F{}(nullptr); };
bool in_a_requirement() {
    return requires { requires Calls<decltype([](int* p) { return *p; })>; };  // expected-error {{reads or writes through a raw pointer}}
}
int in_a_result(int* pointer) {
    const auto make = [] -> decltype([](int* p) { return *p; }) { return {}; };  // expected-error {{reads or writes through a raw pointer}}
    return make()(pointer);
}
