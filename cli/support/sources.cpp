// SPDX-License-Identifier: GPL-2.0-only
#include "support/sources.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "support/user_error.hpp"

namespace keel {

namespace {

/// Of the same file, however it is named.
std::string whole(const fs::path& path) { return fs::weakly_canonical(path).string(); }

}  // namespace

bool is_source(const fs::path& file) {
    static const std::set<std::string> endings{".cpp", ".hpp", ".cc", ".hh", ".cxx", ".hxx"};
    return endings.contains(file.extension());
}

std::vector<fs::path> sources_below(const std::vector<std::string>& paths) {
    std::map<std::string, fs::path> files;
    for (const auto& path : paths) {
        if (!fs::exists(path)) throw UserError{"there is no " + path, "give a folder or a source file, such as drivers/edu"};
        if (!fs::is_directory(path)) {
            files.try_emplace(whole(path), path);
            continue;
        }
        for (fs::recursive_directory_iterator at{path}, end; at != end; ++at) {
            const auto name = at->path().filename().string();
            // What a build wrote, and what git keeps, is nobody's source.
            if (at->is_directory() && (name == "build" || (name.starts_with('.') && name.size() > 2))) at.disable_recursion_pending();
            else if (at->is_regular_file() && is_source(at->path()))
                files.try_emplace(whole(at->path()), at->path().lexically_normal());
        }
    }
    std::vector<fs::path> result;
    for (auto& [name, file] : files) result.push_back(std::move(file));
    std::ranges::sort(result);
    return result;
}

std::vector<fs::path> units_among(const std::vector<fs::path>& files) {
    std::vector<fs::path> units;
    for (const auto& file : files) {
        const auto kbuild = fs::absolute(file).parent_path() / "Kbuild";
        if (file.extension() != ".cpp" || !fs::exists(kbuild)) continue;
        const auto words = words_of(read_file(kbuild));
        if (std::ranges::contains(words, file.stem().string() + ".o")) units.push_back(file);
    }
    return units;
}

}  // namespace keel
