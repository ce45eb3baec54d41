// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.35
void* operator new(decltype(sizeof 0)) { __builtin_trap(); }  // expected-error {{'operator new' of all types takes the place of everybody's, and nobody checks that}}
void operator delete(void*) noexcept {}                        // expected-error {{'operator delete' of all types takes the place of everybody's}}

class [[gsl::Owner(int)]] [[clang::annotate("keel::stable_pointee")]] Inline {  // expected-error {{'keel::stable_pointee' says that what it owns stays where it is when this moves, which is seen only where each member is a pointer to it: keep it outside, as keel::Box does [K1501]}}
public:
    const int& operator*() const [[clang::lifetimebound]] { return value_; }

private:
    int value_ = 0;  // expected-note {{this moves with the object}}
};
template <class T>
struct Holder {
    T value;
};
template <class T>
class [[gsl::Owner(T)]] [[clang::annotate("keel::stable_pointee")]] OfBase : Holder<T> {  // expected-error {{'keel::stable_pointee' says}} expected-note {{this moves with the object}}
};
class [[gsl::Owner(int*)]] [[clang::annotate("keel::stable_pointee")]] OfPointer {  // expected-error {{'keel::stable_pointee' says}}
    int* pointer_ = nullptr;  // expected-note {{this moves with the object}}
};
