// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -Werror %s
// rule: 3.13
// construct: templates
#include <utility>

class Token {
public:
    Token(Token&&);
    ~Token();
};
template <class... Arguments>
bool keep(Arguments&&... arguments);
Token make();

bool start(bool again) {
    Token one = make();
    Token two = make();
    int number = 3;
    if (again) return keep(std::move(one), number, make());
    return keep(std::move(two), std::move(one));
}
