// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 6.6
// construct: constructors
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
    Driver() : handler_{others_} {}  // expected-error {{'handler_' is given a borrow of something else than 'answers_', which it is said to borrow from [K1301]}}

private:
    int answers_ = 0;
    int others_ = 0;
    lt<&Driver::answers_, Handler> handler_;  // expected-note {{said here; give the owner and its borrower the same lifetime in the parameters, and move the owner into that member}}
};
