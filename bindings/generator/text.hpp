// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <format>
#include <string>
#include <string_view>

namespace keel::bindings {

/// `text` as a C string literal.
inline std::string string_literal(std::string_view text) {
    std::string result = "\"";
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        if (letter == '"' || letter == '\\')
            result += std::format("\\{}", letter);
        else if (byte < 0x20 || byte > 0x7e)
            result += std::format("\\{:03o}", byte);
        else
            result += letter;
    }
    return result + '"';
}

}  // namespace keel::bindings
