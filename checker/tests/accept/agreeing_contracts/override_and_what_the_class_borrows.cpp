// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
// rule: 5.17
// construct: virtual calls
#include "Inputs/things.hpp"

struct Base {
    Base() = default;
    Base(const Base&) = delete;
    virtual ~Base() = default;
    virtual const int& of_object(const int& number) const [[clang::lifetimebound]] = 0;
    virtual const int& of_argument(const int& number [[clang::lifetimebound]]) const = 0;
    virtual void keep(static_ref<const int> number) = 0;
};
struct Derived final : Base {
    explicit Derived(lt<'a', const int&> number) : number_{number} {}
    lt<'a', const int&> of_object(const int&) const override { return *number_; }
    static_ref<const int> of_argument(const int&) const override { return forever_; }
    void keep(lt<'a', const int&> number) override { number_ = Ref<int>{number}; }

private:
    static constexpr int forever_ = 1;
    lt<'a', Ref<int>> number_;
};

/// A base that borrows itself: what the class that derives names is the same.
struct Borrows {
    explicit Borrows(lt<'a', const int&> number) : number_{number} {}
    Borrows(const Borrows&) = delete;
    virtual ~Borrows() = default;
    virtual lt<'a', const int&> get() const { return *number_; }
    virtual void set(lt<'a', const int&> number) { number_ = Ref<int>{number}; }

protected:
    lt<'a', Ref<int>> number_;
};
struct Again final : lt<'a', Borrows> {
    explicit Again(lt<'a', const int&> number) : Borrows{number} {}
    lt<'a', const int&> get() const override { return *number_; }
    void set(lt<'a', const int&> number) override { number_ = Ref<int>{number}; }
};
