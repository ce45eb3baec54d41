// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify -Wno-dangling -Wno-dangling-gsl %s
#include <utility>

struct Vec {
    Vec();
    ~Vec();
    Vec(Vec&&);
    void push(int);
    int size() const;
    int& at(int) [[clang::lifetimebound]];
    const int& at(int) const [[clang::lifetimebound]];
};
struct [[gsl::Pointer(const int)]] View {
    View(const Vec& of [[clang::lifetimebound]]);
    int size() const;
    const int* first;
};
void use(const int&);
void change(int&);
void both(int&, int&);

void second_exclusive(Vec& numbers) {
    int& first = numbers.at(0);  // expected-note {{'numbers' is borrowed exclusively here}}
    numbers.push(1);             // expected-error {{'numbers' is borrowed exclusively for a second time while the first borrow is still needed [K0499]}}
    change(first);               // expected-note {{the borrow is still needed here by 'first'}}
}
void shared_then_exclusive(Vec& numbers) {
    const int& first = std::as_const(numbers).at(0);  // expected-note {{'numbers' is borrowed here}}
    numbers.push(1);                                  // expected-error {{'numbers' is changed or borrowed exclusively while it is borrowed [K0502]}}
    use(first);                                       // expected-note {{still needed here by 'first'}}
}
void temporary() {
    View view{Vec{}};  // expected-error {{this temporary ends while it is still borrowed [K0716]}} expected-note {{the temporary ends here}}
    view.size();       // expected-note {{still needed here by 'view'}}
}
void inner_scope(Vec& numbers) {
    View view{numbers};
    {
        Vec inner;
        view = View{inner};  // expected-error {{'inner' does not live long enough for this borrow [K0597]}}
    }                        // expected-note {{'inner' ends here while it is still borrowed}}
    view.size();             // expected-note {{still needed here by 'view'}}
}
void twice(int number) {
    both(number, number);  // expected-error {{'number' is borrowed exclusively for a second time while the first borrow is still needed [K0499]}} expected-note {{'number' is borrowed exclusively here}} expected-note {{still needed here}}
}
void written(int number) {
    int& other = number;  // expected-note {{borrowed exclusively here}}
    number = 2;           // expected-error {{'number' is changed while it is borrowed [K0506]}}
    change(other);        // expected-note {{still needed here by 'other'}}
}
int read(int number) {
    int& other = number;     // expected-note {{borrowed exclusively here}}
    const int copy = number; // expected-error {{'number' is used while it is borrowed exclusively [K0503]}}
    change(other);           // expected-note {{still needed here by 'other'}}
    return copy;
}
void moved(Vec numbers) {
    const int& first = std::as_const(numbers).at(0);  // expected-note {{'numbers' is borrowed here}}
    Vec other = std::move(numbers);                   // expected-error {{'numbers' is moved while it is borrowed [K0505]}}
    use(first);                                       // expected-note {{still needed here by 'first'}}
}
struct Holder {
    int& target;
};
void through_const(const Holder& holder) {
    holder.target = 1;  // expected-error {{'holder.target' is written through a shared borrow; others may be reading it [K0594]}}
}
const int& unmarked(const int& a [[clang::lifetimebound]], const int& b) {  // expected-note {{mark the parameter}}
    return b;  // expected-error {{the result borrows from 'b', which the signature does not say [K0621]}}
}
