// SPDX-License-Identifier: GPL-2.0-only
#include "problems.hpp"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <format>
#include <fstream>
#include <print>

namespace keel::bindings {

namespace fs = std::filesystem;

namespace {

bool is_word(char letter) { return std::isalnum(static_cast<unsigned char>(letter)) || letter == '_'; }

std::string word_at(const std::string& line, std::size_t start) {
    auto end = start;
    while (end < line.size() && is_word(line[end])) ++end;
    return line.substr(start, end - start);
}

/// As it is shortest: from the current folder where the file is below it.
std::string shown(const fs::path& file) {
    const auto near = file.lexically_normal().lexically_proximate(fs::current_path()).string();
    return near.starts_with("..") ? file.lexically_normal().string() : near;
}

}  // namespace

Uses::Uses(const std::vector<fs::path>& folders) {
    std::vector<fs::path> files;
    for (const auto& folder : folders)
        if (fs::is_directory(folder))
            for (const auto& entry : fs::recursive_directory_iterator(folder))
                if (entry.path().extension() == ".hpp" || entry.path().extension() == ".cpp")
                    files.push_back(entry.path());
    std::ranges::sort(files);
    for (const auto& path : files) {
        const auto file = shown(path);
        std::ifstream stream{path};
        std::string line;
        for (int number = 1; std::getline(stream, line); ++number) {
            line.resize(std::min(line.find("//"), line.size()));
            const auto place = std::format("{}:{}", file, number);
            for (auto at = line.find("c::"); at != std::string::npos; at = line.find("c::", at + 3)) {
                const auto name = word_at(line, at + 3);
                if (name.empty() || (at > 0 && is_word(line[at - 1]))) continue;
                count(name, place);
                files_of_[name].insert(file);
            }
            for (std::size_t at = 1; at < line.size(); ++at)
                if (line[at - 1] == '.' || (line[at - 1] == '>' && at > 1 && line[at - 2] == '-'))
                    if (const auto name = word_at(line, at); !name.empty()) count('.' + name + " in " + file, place);
        }
    }
}

void Uses::count(const std::string& name, const std::string& place) {
    auto& known = places_[name];
    if (known.count++ == 0) known.first = place;
}

std::string Uses::found(const Place& place) {
    if (place.count == 1) return std::format("; needed by {}", place.first);
    return std::format("; needed by {} and {} more", place.first, place.count - 1);
}

std::string Uses::of(const std::string& name) const {
    const auto place = places_.find(name);
    return place == places_.end() ? "; nothing uses it yet" : found(place->second);
}

std::string Uses::of_field(const std::string& record, const std::string& field) const {
    if (const auto files = files_of_.find(record); files != files_of_.end())
        for (const auto& file : files->second)
            if (const auto place = places_.find('.' + field + " in " + file); place != places_.end())
                return found(place->second);
    return of(record);
}

void Problems::print() const {
    for (const auto& line : lines_) std::println(stderr, "keel-bindings: Linux {}: {}", release_, line);
}

}  // namespace keel::bindings
