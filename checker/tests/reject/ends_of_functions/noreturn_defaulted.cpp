// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify -Wno-invalid-noreturn %s
// rule: 8.3
struct S {
    int number;
    [[noreturn]] bool operator==(const S&) const = default;  // expected-error {{'operator==' is [[noreturn]], and can return: its callers have no code after the call}}
};
struct Stops {
    [[noreturn]] ~Stops() = default;  // expected-error {{'~Stops' is [[noreturn]], and can return}}
};
bool start(const S& left, const S& right) {
    Stops stops;
    return left == right;
}
