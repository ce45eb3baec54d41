// SPDX-License-Identifier: GPL-2.0-only
#include "diagnostics/codes.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

#include "diagnostics/explanations/explanations.hpp"

namespace keel::checker {

std::string spell(Code code) {
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "K%04u", static_cast<unsigned>(code));
    return text.data();
}

std::span<const Explanation> explanations() {
    static const auto all = [] {
        std::vector<Explanation> entries;
        for (auto part : {table::ownership(), table::borrows(), table::signatures(), table::classes(),
                          table::unsafe_code(), table::values(), table::contexts(), table::unknown()})
            entries.insert(entries.end(), part.begin(), part.end());
        std::ranges::sort(entries, {}, &Explanation::code);
        return entries;
    }();
    return all;
}

const Explanation* explain(std::string_view spelling) {
    for (const auto& entry : explanations())
        if (spell(entry.code) == spelling) return &entry;
    return nullptr;
}

}  // namespace keel::checker
