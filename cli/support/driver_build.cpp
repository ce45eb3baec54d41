// SPDX-License-Identifier: GPL-2.0-only
#include "support/driver_build.hpp"

#include <algorithm>
#include <set>
#include <thread>

#include "support/files.hpp"
#include "support/process.hpp"
#include "support/user_error.hpp"

namespace keel {

namespace {

/// What kbuild writes beside the sources.
bool is_product(const fs::path& file) {
    static const std::set<std::string> endings{".o", ".ko", ".mod", ".bc", ".cmd", ".d", ".symvers", ".order"};
    const auto name = file.filename().string();
    return endings.contains(file.extension()) || name.ends_with(".mod.c") || name.starts_with('.');
}

void place_link(const fs::path& target, const fs::path& link) {
    std::error_code missing;
    if (fs::read_symlink(link, missing) == target) return;
    fs::remove_all(link);
    fs::create_symlink(target, link);
}

/// A file of a driver in another wording; untouched when it is that already, so that nothing is built twice.
void place_edited(const fs::path& file, const std::string& contents) {
    if (!fs::is_symlink(file) && fs::exists(file) && read_file(file) == contents) return;
    fs::remove(file);
    write_file(file, contents);
}

/// A folder of real folders and links to the sources. Links whose source is gone go too; a file
/// named `kept` is left alone.
void mirror(const fs::path& source, const fs::path& copy, const fs::path& kept) {
    fs::create_directories(copy);
    for (const auto& entry : fs::directory_iterator{copy}) {
        if (entry.is_symlink() && !fs::exists(source / entry.path().filename())) fs::remove(entry.path());
    }
    for (const auto& entry : fs::directory_iterator{source}) {
        const auto place = copy / entry.path().filename();
        if (entry.is_directory()) {
            mirror(entry.path(), place, kept);
        } else if (!is_product(entry.path()) && entry.path().filename() != kept) {
            place_link(entry.path(), place);
        }
    }
}

/// The project as kbuild sees it from aside: the driver mirrored at its own relative path, all else linked,
/// and beside each folder of that path what stands there in the project.
fs::path mirrored_driver(const fs::path& folder, const fs::path& relative, const fs::path& aside,
                         const fs::path& kept, const Project& project) {
    fs::create_directories(aside);
    for (const auto* name : {"bindings", "checker", "cli", "drivers", "kernel"}) {
        if (*relative.begin() != name) place_link(project.folder / name, aside / name);
    }
    fs::path above;
    for (const auto& step : relative) {
        if (!above.empty()) {
            fs::create_directories(aside / above);
            for (const auto& entry : fs::directory_iterator{project.folder / above}) {
                if (entry.path().filename() != step) place_link(entry.path(), aside / above / entry.path().filename());
            }
        }
        above /= step;
    }
    mirror(folder, aside / relative, kept);
    return aside / relative;
}

void replace_all(std::string& text, const std::string& from, const std::string& to) {
    for (auto place = text.find(from); place != text.npos; place = text.find(from, place + to.size())) {
        text.replace(place, from.size(), to);
    }
}

/// make's reports of folders and failed rules say nothing that the compiler's messages do not say better.
void drop_make(std::string& text) {
    std::string rest;
    for (const auto& line : lines_of(text)) {
        if (!line.starts_with("make: ") && !line.starts_with("make[")) rest += line + "\n";
    }
    text = std::move(rest);
}

}  // namespace

bool is_outside(const fs::path& folder, const Project& project) {
    const auto relative = fs::weakly_canonical(folder).lexically_relative(fs::weakly_canonical(project.folder));
    return relative.empty() || *relative.begin() == "..";
}

fs::path place_in(const fs::path& folder, const Project& project) {
    const auto whole = fs::weakly_canonical(folder);
    if (!is_outside(folder, project)) return whole.lexically_relative(fs::weakly_canonical(project.folder));
    return fs::path{"outside"} / whole.relative_path();
}

void require_driver(const fs::path& folder) {
    if (!fs::is_directory(folder)) {
        throw UserError{folder.string() + " is not a folder", "give the folder of a driver, such as drivers/edu"};
    }
    if (!fs::exists(folder / "Kbuild") && !fs::exists(folder / "Makefile")) {
        throw UserError{folder.string() + " holds no driver: it has neither Kbuild nor Makefile",
                        "write a Kbuild that names the module and includes cli/kbuild/keel.mk, as drivers/edu does"};
    }
}

std::vector<std::string> make_words(const fs::path& folder, const Kernel& kernel, const Project& project) {
    return {"make", "-C", kernel.headers, "M=" + folder.string(),
            "KEEL_TOOLS=" + project.tools().string(), "KEEL_CACHE=" + project.cache.string(),
            "KEEL_MK=" + (project.folder / "cli/kbuild/keel.mk").string(),
            "-j" + std::to_string(std::max(1u, std::thread::hardware_concurrency()))};
}

int build_in_place(const fs::path& folder, const Kernel& kernel, const Project& project) {
    require_driver(folder);
    const auto stamp = folder / ".keel-kernel.cmd";  // `make clean` removes files of this name
    auto words = make_words(folder, kernel, project);
    if (fs::exists(stamp) && trimmed(read_file(stamp)) != kernel.version) {
        auto clean = words;
        clean.push_back("clean");
        run({.words = clean});
    }
    write_file(stamp, kernel.version + "\n");
    words.push_back("modules");
    return run_in_foreground({.words = words});
}

BuildAttempt try_build_aside(const fs::path& folder, const Kernel& kernel, const Project& project,
                             const SourceEdit& edit) {
    require_driver(folder);
    const auto place = place_in(folder, project);
    auto name = place.string();
    std::ranges::replace(name, '/', '-');
    const auto aside = project.build() / "modules" / kernel.version / (name + (edit.name.empty() ? "" : "+" + edit.name));
    BuildAttempt attempt;
    if (is_outside(folder, project)) {
        // It finds Keel through KEEL_MK, and needs nothing that stands around it.
        attempt.folder = aside / folder.filename();
        mirror(folder, attempt.folder, edit.file);
    } else {
        attempt.folder = mirrored_driver(folder, place, aside, edit.file, project);
    }
    if (!edit.file.empty()) place_edited(attempt.folder / edit.file, edit.contents);
    auto words = make_words(attempt.folder, kernel, project);
    words.push_back("modules");
    auto outcome = run({.words = words});
    attempt.succeeded = outcome.succeeded();
    attempt.seconds = outcome.time.count();
    attempt.output = std::move(outcome.output);
    // Whoever reads the messages wants to edit the source, not the link to it, and to see the compiler's words only.
    replace_all(attempt.output, aside.string() + "/", "");
    drop_make(attempt.output);
    return attempt;
}

BuiltDriver build_aside(const fs::path& folder, const Kernel& kernel, const Project& project) {
    const auto attempt = try_build_aside(folder, kernel, project);
    if (!attempt.succeeded) {
        throw UserError{"the driver in " + folder.string() + " does not build for kernel " + kernel.version + ":\n" +
                            attempt.output,
                        "correct what the messages above say, then run this again"};
    }
    BuiltDriver built;
    built.seconds = attempt.seconds;
    for (const auto& entry : fs::directory_iterator{attempt.folder}) {
        if (entry.path().extension() == ".ko") built.modules.push_back(entry.path());
    }
    std::ranges::sort(built.modules);
    return built;
}

}  // namespace keel
