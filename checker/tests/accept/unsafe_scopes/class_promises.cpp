// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
#include <keel/core/unsafe.hpp>

class Handle {
public:
    static constexpr keel::unsafe sends{"the C side locks it"};
    static constexpr keel::unsafe syncs{"the C side locks it"};
    static constexpr keel::unsafe moves_empty{"a move sets raw_ to null"};
    static constexpr keel::unsafe drop_ignores{"the destructor only frees"};
    static constexpr keel::unsafe any_bits{"all patterns are numbers"};

private:
    void* raw_ = nullptr;
};
