// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 6.7
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
    void add() {
        ++answers_;  // expected-error {{'answers_' is changed while it is borrowed [K0506]}}
    }

private:
    int answers_ = 0;
    lt<&Driver::answers_, Handler> handler_;  // expected-note {{'answers_' is borrowed here}}
};
