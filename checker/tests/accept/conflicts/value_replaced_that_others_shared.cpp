// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.2, 4.3
// expected-no-diagnostics
#include "Inputs/things.hpp"

class [[gsl::Pointer(const int)]] Seen {
public:
    explicit Seen(const int& number [[clang::lifetimebound]]);
    int get() const;

private:
    lt<'a', const int*> number_;
};
class [[gsl::Pointer(int)]] Changed {
public:
    static constexpr keel::unsafe moves_empty{"a moved-from Changed holds nothing"};

    explicit Changed(int& number [[clang::lifetimebound]]);
    Changed(Changed&& other);
    ~Changed();
    Changed& operator=(Changed&&) = delete;
    int& slot() [[clang::lifetimebound]];

private:
    lt<'a', int*> number_;
};

lt<'c', Seen> exchange(lt<'c', Seen>& place, lt<'c', Seen> value);
void ties(lt<'c', lt<'c', Seen>&> place);

/// What was exchanged has the same lifetimes; each is replaced by itself.
void the_result() {
    int number = 3;
    Seen held{number};
    Seen old = exchange(held, Seen{number});
    const int other = 4;
    old = Seen{other};
    number = 5;
    look(old);
}
void the_place() {
    int number = 3;
    Seen held{number};
    Seen old = exchange(held, Seen{number});
    const int other = 4;
    held = Seen{other};
    number = 5;
    look(held);
}
/// The call borrows the variable for as long as its value lives, and that ends here.
void borrowed_by_its_own_value() {
    int number = 6;
    Seen held{number};
    ties(held);
    held = Seen{number};
    look(held);
}
/// Nothing is left for the destructor at the end.
void moved_away(bool yes) {
    int number = 1;
    Changed changed{number};
    changed.slot();
    if (yes) {
        { Changed last = std::move(changed); }
        look(number);
    }
}
