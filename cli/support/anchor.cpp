// SPDX-License-Identifier: GPL-2.0-only
#include "support/anchor.hpp"

#include "support/files.hpp"
#include "support/user_error.hpp"

namespace keel {

Anchor Anchor::read(const std::filesystem::path& file) { return parse(read_file(file)); }

Anchor Anchor::parse(const std::string& text) {
    Anchor anchor;
    int number = 0;
    for (const auto& line : lines_of(text)) {
        ++number;
        const auto words = words_of(line);
        if (words.empty() || words[0].starts_with('#')) continue;
        auto broken = [&](const std::string& why) {
            return UserError{"cli/anchor.conf, line " + std::to_string(number) + ": " + why,
                             "each line is `key = words`; see the comments in the file"};
        };
        if (words.size() < 3 || words[1] != "=") throw broken("not `key = words`");
        const auto& key = words[0];
        if (key == "tool") {
            if (words.size() != 6) throw broken("a tool is NAME FLOOR PROGRAM PACKAGE");
            anchor.tools_.push_back({words[2], words[3], words[4], words[5]});
        } else if (key == "kernel") {
            if (words.size() != 4) throw broken("a kernel is SERIES SUITE");
            anchor.kernels_.push_back({words[2], words[3]});
        } else {
            anchor.entries_.emplace(key, trimmed(std::string_view{line}.substr(line.find('=') + 1)));
        }
    }
    if (anchor.kernels_.empty()) throw UserError{"cli/anchor.conf names no kernel", "add a line `kernel = SERIES SUITE`"};
    return anchor;
}

std::string Anchor::release() const {
    auto entry = [&](const char* key) {
        const auto found = entries_.find(key);
        return found == entries_.end() ? std::string{"?"} : found->second;
    };
    return "Debian " + entry("debian.version") + " (" + entry("debian.codename") + ")";
}

}  // namespace keel
