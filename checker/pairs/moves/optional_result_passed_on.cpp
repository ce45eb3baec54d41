// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

Option<String> find(const Vec<String>& values, usize index) {
    if (index >= values.size()) {
        return Option<String>{};
    }
    return Option<String>{values[index].copy()};
}

Option<usize> start(const Vec<String>& values) {
    Option<String> found = find(values, 0);
    if (!found.has_value()) {
        return Option<usize>{};
    }
    const String text = std::move(found).value();
    return Option<usize>{text.size()};
}
