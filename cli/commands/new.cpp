// SPDX-License-Identifier: GPL-2.0-only
// `keel new`: a driver that builds, passes the checker and its own tests, to be changed from there on.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

#include "commands/commands.hpp"
#include "support/editor.hpp"
#include "support/files.hpp"
#include "support/user_error.hpp"

namespace keel::commands {

namespace {

struct Options {
    std::string kind, name, parent = ".";
};

/// The kinds, by their folders in cli/templates.
std::vector<std::string> kinds(const Project& project) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator{project.folder / "cli/templates"}) names.push_back(entry.path().filename());
    std::ranges::sort(names);
    return names;
}

/// A name for a module, a file in /dev and a class: `my-board`, `my_board`, `MyBoard`.
void require_name(const std::string& name) {
    const auto is_letter = [](char letter) { return letter >= 'a' && letter <= 'z'; };
    const bool right = !name.empty() && name.size() <= 20 && is_letter(name.front()) && name.back() != '-' &&
                       std::ranges::all_of(name, [&](char letter) { return is_letter(letter) || (letter >= '0' && letter <= '9') || letter == '-'; });
    if (!right)
        throw UserError{fmt::format("'{}' is no name for a driver", name),
                        "take up to 20 small letters, digits and '-', beginning with a letter: my-board"};
}

std::map<std::string, std::string> words_for(const std::string& kind, const std::string& name) {
    auto module = name;
    std::ranges::replace(module, '-', '_');
    std::string upper, camel;
    bool starts = true;
    for (const char letter : module) {
        upper += static_cast<char>(std::toupper(letter));
        if (letter != '_') camel += starts ? static_cast<char>(std::toupper(letter)) : letter;
        starts = letter == '_';
    }
    return {{"@kind@", kind}, {"@name@", name}, {"@module@", module}, {"@MODULE@", upper}, {"@Name@", camel}, {"@letter@", upper.substr(0, 1)}};
}

std::string filled_in(std::string text, const std::map<std::string, std::string>& words) {
    for (const auto& [mark, word] : words)
        for (auto at = text.find(mark); at != text.npos; at = text.find(mark, at + word.size())) text.replace(at, mark.size(), word);
    return text;
}

int make(const Options& options) {
    const auto project = Project::find();
    const auto known = kinds(project);
    if (!std::ranges::contains(known, options.kind))
        throw UserError{fmt::format("there is no kind '{}'", options.kind), fmt::format("take one of: {}", fmt::join(known, ", "))};
    require_name(options.name);
    const auto folder = fs::path{options.parent} / options.name;
    if (fs::exists(folder)) throw UserError{folder.string() + " is there already", "take another name, or remove it"};
    if (!fs::is_directory(options.parent)) throw UserError{"there is no folder " + options.parent, "make it first"};
    // Under another name until it is whole.
    const auto unfinished = fs::path{options.parent} / ("." + options.name + ".unfinished");
    fs::remove_all(unfinished);
    const auto source = project.folder / "cli/templates" / options.kind;
    const auto words = words_for(options.kind, options.name);
    for (const auto& entry : fs::recursive_directory_iterator{source}) {
        if (!entry.is_regular_file()) continue;
        const auto file = unfinished / entry.path().lexically_relative(source);
        fs::create_directories(file.parent_path());
        write_file(file, filled_in(read_file(entry.path()), words));
        fs::permissions(file, entry.status().permissions());
    }
    fs::rename(unfinished, folder);
    write_editor_files(folder, project);
    const auto shown = folder.lexically_normal().string();
    fmt::print("keel: {} is a {} driver, which passes the checker and its tests\n"
               "keel: next: keel test {}, then change driver.cpp\n", shown, options.kind, shown);
    return 0;
}

}  // namespace

void add_new(CLI::App& app, int& status) {
    auto* command = app.add_subcommand("new", "write a driver to start from: keel new platform my-board");
    auto options = std::make_shared<Options>();
    command->add_option("kind", options->kind, "platform, pci, misc or block")->required();
    command->add_option("name", options->name, "small letters, digits and '-'")->required();
    command->add_option("--in", options->parent, "the folder that gets it (default: here)")->type_name("FOLDER");
    command->callback([&status, options] { status = make(*options); });
}

}  // namespace keel::commands
