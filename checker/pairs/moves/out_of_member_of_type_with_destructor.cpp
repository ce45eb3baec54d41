// reject K0509
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Session {
    explicit Session(int first) : number{first} {}
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    ~Session() { number = 0; }

    String name;
    int number;
};

Session open() { return Session{1}; }

usize start() {
    const String name = open().name;
    return name.size();
}
