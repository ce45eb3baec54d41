// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 9.1, 9.2
#include <keel/core/lifetime.hpp>
#include <keel/core/unsafe.hpp>
#include <utility>
using namespace keel;

/// A driver's own section, and its own functions that sleep: the words are for everybody.
class [[clang::annotate("keel::guard", "spinlock")]] Quiet {
public:
    static constexpr unsafe moves_empty{"the move empties its source"};
    [[clang::annotate("keel::atomic")]] Quiet();
    [[clang::annotate("keel::atomic")]] Quiet(Quiet&& other);
    [[clang::annotate("keel::atomic")]] ~Quiet();
};
[[clang::annotate("keel::sleeps")]] inline void polite() {}
[[clang::annotate("keel::atomic")]] void end(Quiet quiet);

void in_the_section() {
    Quiet quiet;  // expected-note {{the spinlock is taken here}}
    polite();  // expected-error {{'polite' may sleep, and a spinlock is held [K2001]}}
}
void after_it(bool early) {
    Quiet quiet;  // expected-note {{the spinlock is taken here}}
    if (early) end(std::move(quiet));
    polite();  // expected-error {{[K2001]}}
}
/// Nothing is known of a class whose functions are elsewhere.
class Unknown {
public:
    ~Unknown();
    Unknown(Unknown&&) = delete;
    Unknown();
};
void ends_in_the_section() {
    Quiet quiet;  // expected-note 2 {{the spinlock is taken here}}
    Unknown unknown;  // expected-error {{'Unknown' may sleep, and a spinlock is held: it is defined in another unit}}
}  // expected-error {{the destructor of 'Unknown' may sleep, and a spinlock is held: it is defined in another unit}}
