// reject K0507
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize send(String text) { return text.size(); }

template <class Run>
usize call(Run& run) {
    return run();
}

usize start() {
    String text{"text"};
    auto run = [text = std::move(text)]() mutable { return send(std::move(text)); };
    return call(run);
}
