// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 6.7, 6.8
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Handler {
public:
    static constexpr unsafe moves_empty{"it forgets"};
    explicit Handler(lt<'a', const int&> answers);
    Handler(Handler&& other);
    ~Handler();
    int count() const;

private:
    lt<'a', Ref<int>> answers_;
};
class Driver : Pinned {
public:
    Driver() : handler_{answers_} {}
    int count() const { return handler_.count() + answers_; }

private:
    int answers_ = 0;
    lt<&Driver::answers_, Handler> handler_;
};
