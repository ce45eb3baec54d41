// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.19
// Nobody sees what the derived class borrows once it is owned as its base.
#include "Inputs/things.hpp"

struct Base : Pinned {
    virtual ~Base() = default;
    virtual int get() const = 0;
};
struct Derived final : Base {
    explicit Derived(const int& given) : number{given} {}
    int get() const override { return number; }
    const int& number;
};
template <class T>
class [[gsl::Owner(T)]] [[clang::annotate("keel::stable_pointee")]] Owner {
public:
    static constexpr unsafe moves_empty{"the move empties its source"};

    Owner(Owner&& other);
    Owner& operator=(Owner&& other);
    ~Owner();
    template <class Other>
    operator Owner<Other>() &&;
    const T& operator*() const [[clang::lifetimebound]];

private:
    T* object_;
};
Owner<Derived> make(const int& number [[clang::lifetimebound]]);

int of_a_local() {  // expected-note {{the signature lets the borrow outlive the function}}
    const int number = 1;
    Owner<Base> base = make(number);  // expected-error {{'number' does not live long enough for this borrow [K0597]}}
    return (*base).get();  // expected-note {{'number' ends here while it is still borrowed}}
}
Owner<Base> of_the_caller(const int& number) { return make(number); }  // expected-error {{what 'number' borrows gets to where it must live as long as the module [K0521]}} expected-note {{the caller only lends it for the call}}
