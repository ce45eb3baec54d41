// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 5.21
// expected-no-diagnostics
template <class T>
class [[gsl::Owner(T)]] Owner {
public:
    Owner(T* value);
    Owner(Owner&& other) noexcept;
    template <class Other>
    Owner(Owner<Other>&& other);

private:
    T* value_;
};
struct Base {
    virtual ~Base() = default;
};
struct Derived : Base {};
struct Other {};

Owner<Base> make(Owner<Derived> owner) { return owner; }
Owner<Other> same(Owner<Other> owner) { return owner; }
