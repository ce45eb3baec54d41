// accept
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

usize start(Session& session) {
    const String name = replace(session.name, String{});
    return name.size();
}
