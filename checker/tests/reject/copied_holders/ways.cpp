// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 6.3
struct Writer {
    explicit Writer(int& place [[clang::lifetimebound]]) : target{place} {}
    Writer(const Writer&);
    int& target;
};
void copied(Writer& writer) {
    Writer same = writer;  // expected-error {{'writer' holds an exclusive borrow, which a copy would have too; move it, or lend it by reference [K1204]}}
    same.target = 1;
}
