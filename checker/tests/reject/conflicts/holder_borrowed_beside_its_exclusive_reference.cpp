// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.4
#include "Inputs/things.hpp"

struct Holder {
    Token& token;
    int count;
};
void two_ways(Token& token) {
    Holder holder{token, 0};
    Token& same = holder.token;  // expected-note {{'holder.token' is borrowed exclusively here}}
    Holder& all = holder;  // expected-error {{'holder' is borrowed exclusively for a second time while the first borrow is still needed [K0499]}}
    all.count = 1;
    touch(same);  // expected-note {{the borrow is still needed here by 'same'}}
}
struct Reader {
    const Token& token;
};
// The lambda looks at the reference itself.
void captured(const Token& token) {
    Reader reader{token};
    auto number = [&] { return reader.token.number(); };  // expected-note {{'reader' is borrowed here}}
    Reader& all = reader;  // expected-error {{'reader' is changed or borrowed exclusively while it is borrowed [K0502]}}
    number();  // expected-note {{the borrow is still needed here by 'number'}}
    touch(all);
}
