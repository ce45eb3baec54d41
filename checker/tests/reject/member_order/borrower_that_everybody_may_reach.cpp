// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 6.6
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
    int answers_ = 0;

public:
    Driver() : handler_{answers_} {}
    lt<&Driver::answers_, Handler> handler_;  // expected-error {{'handler_' and 'answers_', which it borrows from, are both private: nobody else may move them [K1301]}}
};
