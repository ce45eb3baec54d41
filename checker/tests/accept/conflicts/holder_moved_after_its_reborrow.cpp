// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.28
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Holder {
    int& number;
    Token token;
};
struct Reader {
    const int& number;
    Token token;
};
int moved_after_the_last_use(Holder holder) {
    int& number = holder.number;
    number = 2;
    Holder other = std::move(holder);
    return other.number;
}
int behind_a_shared_reference(Reader reader) {
    const int& number = reader.number;
    Reader other = std::move(reader);
    return number ^ other.number;
}
