// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
// rule: 5.19
#include "Inputs/things.hpp"

struct Base : Pinned {
    virtual ~Base() = default;
    virtual int get() const = 0;
};
struct Derived final : Base {
    explicit Derived(static_ref<const int> given) : number{given} {}
    int get() const override { return number; }
    static_ref<const int> number;
};
struct Borrows : Pinned {
    explicit Borrows(const int& given) : number{given} {}
    virtual ~Borrows() = default;
    virtual int get() const = 0;
    const int& number;
};
struct Again final : Borrows {
    explicit Again(const int& given) : Borrows{given} {}
    int get() const override { return number; }
};
template <class T>
class [[gsl::Owner(T)]] [[clang::annotate("keel::stable_pointee")]] Owner {
public:
    static constexpr unsafe moves_empty{"the move empties its source"};

    template <class Other>
    Owner(Owner<Other>&& other);
    Owner(Owner&& other);
    Owner& operator=(Owner&& other);
    ~Owner();
    const T& operator*() const [[clang::lifetimebound]];

private:
    T* object_;
};
Owner<Derived> make();
Owner<Again> make(const int& number [[clang::lifetimebound]]);

int use() {
    const int number = 1;
    Owner<Base> base = make();
    Owner<Borrows> borrows = make(number);
    return (*base).get() + (*borrows).get();
}
