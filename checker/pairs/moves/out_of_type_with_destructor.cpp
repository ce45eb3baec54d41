// reject K0509
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Session {
    Session() = default;
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    ~Session() { name.clear(); }

    String name;
};

usize start() {
    Session session;
    const String name = std::move(session.name);
    return name.size();
}
