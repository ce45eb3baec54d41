// SPDX-License-Identifier: GPL-2.0-only
#include "unsafe/compile.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <thread>

#include "support/process.hpp"
#include "support/sources.hpp"
#include "support/unit_flags.hpp"

namespace keel::unsafe_code {

namespace {

bool is_below(const fs::path& file, const fs::path& folder) {
    const auto relative = fs::weakly_canonical(file).lexically_relative(fs::weakly_canonical(folder));
    return !relative.empty() && *relative.begin() != "..";
}

/// A folder that goes with the process.
class Scratch {
public:
    Scratch() : path{fs::temp_directory_path() / fmt::format("keel-unsafe-{}", getpid())} { fs::create_directories(path); }
    ~Scratch() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    const fs::path path;
};

/// All headers of the library in one unit.
fs::path library_unit(const Project& project, const fs::path& scratch) {
    std::vector<std::string> headers;
    const auto root = project.folder / "kernel";
    for (const auto& entry : fs::recursive_directory_iterator{root / "keel"})
        if (entry.path().extension() == ".hpp") headers.push_back(entry.path().lexically_relative(root).string());
    std::ranges::sort(headers);
    std::string text;
    for (const auto& header : headers) text += "#include <" + header + ">\n";
    write_file(scratch / "library.cpp", text);
    return scratch / "library.cpp";
}

}  // namespace

Compiled compile(const std::vector<fs::path>& files, const Project& project) {
    const Scratch scratch;
    auto units = units_among(files);
    if (std::ranges::any_of(files, [&](const auto& file) { return is_below(file, project.folder / "kernel/keel"); })) {
        units.push_back(library_unit(project, scratch.path));
        for (const auto& entry : fs::directory_iterator{project.folder / "kernel/tests/checked"})
            if (entry.path().extension() == ".cpp") units.push_back(entry.path());
        for (const auto* folder : {"drivers", "kernel/tests/vm"})
            for (auto& unit : units_among(sources_below({(project.folder / folder).string()}))) units.push_back(std::move(unit));
        std::ranges::sort(units, {}, [](const auto& unit) { return fs::weakly_canonical(unit); });
        const auto [again, end] = std::ranges::unique(units, {}, [](const auto& unit) { return fs::weakly_canonical(unit); });
        units.erase(again, end);
    }
    Compiled result;
    if (units.empty()) return result;
    result.any = true;
    const auto flags = unit_flags(project, host_bindings(project));
    std::vector<char> succeeded(units.size());
    std::atomic<std::size_t> next = 0;
    const auto report_of = [&](std::size_t at) { return scratch.path / fmt::format("{}.json", at); };
    {
        std::vector<std::jthread> workers;
        for (unsigned job = 0; job < std::max(1u, std::thread::hardware_concurrency()); ++job)
            workers.emplace_back([&] {
                for (std::size_t at; (at = next++) < units.size();) {
                    std::vector<std::string> words{"clang++-19", "-fplugin=" + project.checker().string(), "-fplugin-arg-keel_checker-kernel",
                                                   "-fplugin-arg-keel_checker-unsafe-report=" + report_of(at).string()};
                    words.insert(words.end(), flags.begin(), flags.end());
                    words.insert(words.end(), {"-w", "-fsyntax-only", fs::absolute(units[at]).string()});
                    succeeded[at] = run({.words = words}).succeeded();
                }
            });
    }
    for (std::size_t at = 0; at < units.size(); ++at) {
        if (fs::exists(report_of(at))) result.report += read_file(report_of(at));
        if (!succeeded[at]) result.failed.push_back(units[at].string());
    }
    return result;
}

}  // namespace keel::unsafe_code
