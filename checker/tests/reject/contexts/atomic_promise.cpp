// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 9.1
#include "Inputs/contexts.hpp"

/// What is declared not to sleep does not.
[[clang::annotate("keel::atomic")]] void directly();
void directly() {
    nap();  // expected-error {{'directly' is declared not to sleep, and 'nap' may [K2006]}} expected-note@Inputs/contexts.hpp:* {{'nap' calls 'msleep' here: it may sleep}}
}
[[clang::annotate("keel::atomic")]] inline void by_another_unit() {
    elsewhere();  // expected-error {{'by_another_unit' is declared not to sleep, and 'elsewhere' may: it is defined in another unit}}
}
class Work {
public:
    [[clang::annotate("keel::atomic")]] virtual void run() = 0;

protected:
    ~Work() = default;
};
class SlowWork final : public Work {
public:
    void run() override {
        nap();  // expected-error {{'SlowWork::run' is declared not to sleep, and 'nap' may [K2006]}} expected-note@Inputs/contexts.hpp:* {{it may sleep}}
    }
};
template <class T>
[[clang::annotate("keel::atomic")]] void of_a_template(T function) {
    function();  // expected-error {{[K2006]}}
}
void use() {
    of_a_template([] { nap(); });  // expected-note {{the lambda calls 'nap' here}} expected-note@Inputs/contexts.hpp:* {{it may sleep}}
}
