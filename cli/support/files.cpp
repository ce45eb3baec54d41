// SPDX-License-Identifier: GPL-2.0-only
#include "support/files.hpp"

#include <unistd.h>

#include <charconv>
#include <fstream>
#include <iterator>
#include <sstream>

#include "support/user_error.hpp"

namespace keel {

std::string read_file(const fs::path& path) {
    std::ifstream stream{path, std::ios::binary};
    if (!stream) throw UserError{"cannot read " + path.string()};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

void write_file(const fs::path& path, std::string_view contents) {
    if (path.has_parent_path()) fs::create_directories(path.parent_path());
    auto temporary = path;
    temporary += ".new" + std::to_string(getpid());
    {
        std::ofstream stream{temporary, std::ios::binary};
        stream.write(contents.data(), static_cast<std::streamsize>(contents.size()));
        stream.close();
        if (!stream) {
            std::error_code ignored;
            fs::remove(temporary, ignored);
            throw UserError{"cannot write " + path.string(), "see whether the disk is full (df -h)"};
        }
    }
    fs::rename(temporary, path);
}

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        auto line = text.substr(0, end);
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
        while (line.ends_with('\r')) line.remove_suffix(1);
        lines.emplace_back(line);
    }
    return lines;
}

std::vector<std::string> words_of(std::string_view text) {
    std::istringstream stream{std::string{text}};
    return {std::istream_iterator<std::string>{stream}, {}};
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == text.npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

bool at_least(std::string_view version, std::string_view floor) {
    auto take_number = [](std::string_view& text) {
        unsigned value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        if (text.starts_with('.')) {
            text.remove_prefix(1);
        } else {
            text = {};
        }
        return value;
    };
    while (!floor.empty()) {
        const auto have = take_number(version);
        const auto want = take_number(floor);
        if (have != want) return have > want;
    }
    return true;
}

}  // namespace keel
