// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 8.6, 8.7
// construct: templates
struct User {
    template <class T>
    [[clang::annotate("keel::from_bytes")]] T read() const {
        return T{};
    }
    template <class T>
    [[clang::annotate("keel::to_bytes")]] explicit User(const T&) {}
    User() {}
};
bool read(const User& user) { return user.read<bool>(); }  // expected-error {{any bytes become a 'bool' here}}
void write(int* pointer) { User of_pointer{pointer}; }  // expected-error {{the bytes of a 'int *' are handed out here, and 'int *' is an address of the kernel}}
