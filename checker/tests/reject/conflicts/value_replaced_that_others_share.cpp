// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.2, 4.3
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
lt<'c', Seen> itself(lt<'c', lt<'c', Seen>&> place);

void the_other_is_needed() {
    int number = 3;
    Seen held{number};  // expected-note {{'number' is borrowed here}}
    Seen old = exchange(held, Seen{number});
    const int other = 4;
    held = Seen{other};
    number = 5;  // expected-error {{'number' is changed while it is borrowed [K0506]}}
    look(old);  // expected-note {{the borrow is still needed here by 'old'}}
}
void the_result_is_held() {
    int number = 6;
    Seen held{number};
    Seen own = itself(held);  // expected-note {{'held' is borrowed exclusively here}}
    held = Seen{number};  // expected-error {{'held' is changed while it is borrowed [K0506]}}
    look(own);  // expected-note {{the borrow is still needed here by 'own'}}
}
void the_new_value_borrows_it() {
    int number = 6;
    Seen held{number};
    held = itself(held);  // expected-error {{'held' is changed while it is borrowed [K0506]}} expected-note {{'held' is borrowed exclusively here}}
    look(held);  // expected-note {{the borrow is still needed here by 'held'}}
}
void the_new_owner_is_needed(bool yes) {
    int number = 1;
    Changed changed{number};  // expected-note {{'number' is borrowed exclusively here}}
    changed.slot();
    if (yes) {
        Changed last = std::move(changed);
        look(number);  // expected-error {{'number' is borrowed while it is borrowed exclusively [K0502]}}
    }  // expected-note {{the borrow is needed until here by 'last', whose destructor may use it}}
}
