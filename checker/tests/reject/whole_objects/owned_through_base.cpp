// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 5.21
template <class T>
class [[gsl::Owner(T)]] Owner {
public:
    Owner(Owner&& other) noexcept;
    template <class Other>
    Owner(Owner<Other>&& other);

private:
    T* value_ = nullptr;
};
struct Base {  // expected-note {{the base is declared here}}
    virtual int get() const { return 0; }
};
struct Derived : Base {};

Owner<Base> make(Owner<Derived> owner) { return owner; }  // expected-error {{from here on this is destroyed as a 'Base', whose destructor is not virtual: that of 'Derived' would never run; declare 'virtual ~Base() = default;' [K1307]}}
