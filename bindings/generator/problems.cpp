// SPDX-License-Identifier: GPL-2.0-only
#include "problems.hpp"

#include <cctype>
#include <cstdio>
#include <format>
#include <fstream>
#include <print>

namespace keel::bindings {

namespace fs = std::filesystem;

Uses::Uses(const std::vector<fs::path>& folders) {
    std::vector<fs::path> files;
    for (const auto& folder : folders)
        if (fs::is_directory(folder))
            for (const auto& entry : fs::recursive_directory_iterator(folder))
                if (entry.path().extension() == ".hpp" || entry.path().extension() == ".cpp")
                    files.push_back(entry.path());
    std::ranges::sort(files);
    for (const auto& file : files) {
        std::ifstream stream{file};
        std::string line;
        for (int number = 1; std::getline(stream, line); ++number) {
            const auto comment = line.find("//");
            for (auto at = line.find("c::"); at < comment; at = line.find("c::", at + 3)) {
                const bool whole = at == 0 || (!std::isalnum(static_cast<unsigned char>(line[at - 1])) &&
                                               line[at - 1] != '_');
                auto end = at + 3;
                while (end < line.size() && (std::isalnum(static_cast<unsigned char>(line[end])) || line[end] == '_'))
                    ++end;
                if (!whole || end == at + 3) continue;
                auto& place = places_[line.substr(at + 3, end - at - 3)];
                if (place.count++ == 0) place.first = std::format("{}:{}", file.lexically_proximate(fs::current_path()).string().starts_with("..") ? file.string() : file.lexically_proximate(fs::current_path()).string(), number);
            }
        }
    }
}

std::string Uses::of(const std::string& name) const {
    const auto place = places_.find(name);
    if (place == places_.end()) return "; nothing uses it yet";
    if (place->second.count == 1) return std::format("; needed by {}", place->second.first);
    return std::format("; needed by {} and {} more", place->second.first, place->second.count - 1);
}

void Problems::print() const {
    for (const auto& line : lines_) std::println(stderr, "keel-bindings: Linux {}: {}", release_, line);
}

}  // namespace keel::bindings
