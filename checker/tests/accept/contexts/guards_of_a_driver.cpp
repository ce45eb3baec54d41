// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 9.1, 9.2
// expected-no-diagnostics
#include <keel/core/lifetime.hpp>
#include <keel/core/unsafe.hpp>
#include <utility>
using namespace keel;

class [[clang::annotate("keel::guard", "spinlock")]] Quiet {
public:
    static constexpr unsafe moves_empty{"the move empties its source"};
    [[clang::annotate("keel::atomic")]] Quiet();
    [[clang::annotate("keel::atomic")]] Quiet(Quiet&& other);
    [[clang::annotate("keel::atomic")]] ~Quiet();
};
/// A mutex may be held by who sleeps.
class [[clang::annotate("keel::guard", "mutex")]] Slow {
public:
    [[clang::annotate("keel::sleeps")]] Slow();
    Slow(Slow&&) = delete;
    ~Slow();
};
[[clang::annotate("keel::sleeps")]] inline void polite() {}
[[clang::annotate("keel::atomic")]] void end(Quiet quiet);

void before_and_after() {
    polite();
    {
        Quiet quiet;
    }
    polite();
}
void given_away() {
    Quiet quiet;
    end(std::move(quiet));
    polite();
}
void with_a_mutex() {
    Slow slow;
    polite();
    Quiet quiet;
}
