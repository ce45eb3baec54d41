// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 6.8
#include "Inputs/things.hpp"

class Handler {
public:
    static constexpr unsafe moves_empty{"it forgets"};
    explicit Handler(lt<'a', const int&> answers);
    Handler(Handler&& other);
    ~Handler();

private:
    lt<'a', Ref<int>> answers_;
};
class Driver : Pinned {
public:
    Driver() : handler_{answers_} {}
    void stop() {
        drop(std::move(handler_));  // expected-error {{'handler_' is borrowed, and cannot be moved away from its owner; use keel::take or keel::exchange to leave a value in its place [K0507]}}
    }

private:
    int answers_ = 0;
    lt<&Driver::answers_, Handler> handler_;
};
