// SPDX-License-Identifier: GPL-2.0-only
// `keel check`: the checker on files, without building anything: with flags of our own, or with those of a
// compile_commands.json.
#include <fmt/format.h>
#include <unistd.h>

#include <atomic>
#include <thread>

#include "commands/commands.hpp"
#include "support/checking.hpp"
#include "support/files.hpp"
#include "support/project.hpp"
#include "support/user_error.hpp"

namespace keel::commands {

namespace {

enum Status { clean = 0, refused = 1, could_not_run = 2 };

struct CheckOptions {
    std::vector<std::string> files;
    std::vector<std::string> clang_words;
    std::string build_folder, json, sarif, dump;
    unsigned jobs = std::max(1u, std::thread::hardware_concurrency());
};

/// Without a compile command of its own, a file is what the dialect is: C++23 without exceptions and RTTI.
std::vector<CompileCommand> commands_of_our_own(const std::vector<std::string>& files) {
    std::vector<CompileCommand> commands;
    for (const auto& file : files)
        commands.push_back({.folder = fs::current_path(),
                            .file = file,
                            .words = {"clang++", "-std=c++23", "-Wall", "-Wextra", "-fno-exceptions", "-fno-rtti"}});
    return commands;
}

/// Those of the build folder: all that compile C++, or those of the files.
std::vector<CompileCommand> commands_of_build(const std::string& folder, const std::vector<std::string>& files) {
    const auto all = read_compile_commands(folder);
    std::vector<CompileCommand> commands;
    if (files.empty()) {
        std::ranges::copy_if(all, std::back_inserter(commands), is_cpp);
        if (commands.empty()) throw UserError{folder + " compiles no C++ file", "name the folder of a build of C++ code", could_not_run};
        return commands;
    }
    for (const auto& file : files) {
        const auto wanted = fs::weakly_canonical(file);
        const auto before = commands.size();
        std::ranges::copy_if(all, std::back_inserter(commands),
                             [&](const auto& entry) { return fs::weakly_canonical(entry.file) == wanted; });
        if (commands.size() != before) continue;
        if (!fs::exists(wanted)) throw UserError{"there is no file " + file, "give the .cpp files to check", could_not_run};
        throw UserError{fmt::format("{} is not in the compile_commands.json of {}", file, folder),
                        "configure the build again; a header is checked with a .cpp file that includes it", could_not_run};
    }
    return commands;
}

std::vector<Checked> check_all(const std::vector<CompileCommand>& commands, const CheckOptions& options, const Project& project) {
    Checking checking{{.checker = project.checker(),
                       .library = project.folder / "kernel",
                       .dump = options.dump,
                       .in_colour = isatty(STDERR_FILENO) != 0}};
    std::vector<Checked> checked(commands.size());
    std::vector<std::atomic_flag> done(commands.size());
    std::atomic<std::size_t> next = 0;
    std::vector<std::jthread> workers;
    for (unsigned job = 0; job < std::min<std::size_t>(options.jobs, commands.size()); ++job)
        workers.emplace_back([&] {
            for (std::size_t at; (at = next++) < commands.size();) {
                auto flags = checking.flags_of(commands[at]);
                flags.insert(flags.end(), options.clang_words.begin(), options.clang_words.end());
                checked[at] = checking.check(commands[at], flags, at);
                done[at].test_and_set();
                done[at].notify_one();
            }
        });
    // In the order of the files, each as soon as it and those before it are done.
    for (std::size_t at = 0; at < commands.size(); ++at) {
        done[at].wait(false);
        fmt::print(stderr, "{}", checked[at].output);
        if (checked[at].verdict != Checked::Verdict::could_not_run) continue;
        fmt::print(stderr, "keel: error: {}\nkeel: next: {}\n", checked[at].why, checked[at].next);
    }
    return checked;
}

void write(const std::string& file, const std::string& text) {
    if (file == "-") {
        fmt::print("{}", text);
    } else if (!file.empty()) {
        write_file(file, text);
    }
}

int check(const CheckOptions& options) {
    const auto project = Project::find();
    if (!fs::exists(project.checker()))
        throw UserError{"the checker is not built: " + project.checker().string() + " is not there", "run ./keel setup", could_not_run};
    if (options.files.empty() && options.build_folder.empty())
        throw UserError{"there is nothing to check", "give .cpp files, or -p with the folder of a compile_commands.json", could_not_run};
    if (options.json == "-" && options.sarif == "-")
        throw UserError{"JSON and SARIF cannot both go to standard output", "give one of them a file", could_not_run};
    const auto commands = options.build_folder.empty() ? commands_of_our_own(options.files)
                                                       : commands_of_build(options.build_folder, options.files);
    const auto checked = check_all(commands, options, project);
    write(options.json, as_json_lines(checked));
    write(options.sarif, as_sarif(checked));
    std::map<Checked::Verdict, std::size_t> count;
    for (const auto& file : checked) ++count[file.verdict];
    const auto failed = count[Checked::Verdict::could_not_run];
    fmt::print(stderr, "keel: {} of {} files accepted{}\n", count[Checked::Verdict::accepted], checked.size(),
               failed == 0 ? "" : fmt::format(", {} could not be checked", failed));
    if (failed != 0) return could_not_run;
    return count[Checked::Verdict::refused] == 0 ? clean : refused;
}

}  // namespace

void add_check(CLI::App& app, int& status, std::vector<std::string> clang_words) {
    auto* command = app.add_subcommand("check", "run the checker: keel check FILE... [-- CLANG ARGUMENTS], or keel check -p FOLDER");
    auto options = std::make_shared<CheckOptions>();
    options->clang_words = std::move(clang_words);
    command->add_option("files", options->files, "C++ files");
    command->add_option("-p", options->build_folder, "a folder with compile_commands.json: all its C++ files, or FILE... of them")
        ->type_name("FOLDER");
    command->add_option("--json", options->json, "write the findings there, one JSON object a line; - for standard output")
        ->type_name("FILE");
    command->add_option("--sarif", options->sarif, "write the findings there as SARIF 2.1.0; - for standard output")->type_name("FILE");
    command->add_option("--dump", options->dump, "print what the checker sees: ir, loans, signatures (with commas)")->type_name("WHAT");
    command->add_option("-j,--jobs", options->jobs, "how many files at a time (default: as many as processors)")
        ->check(CLI::Range(1u, 1024u));
    command->footer("Ends with 0 where all is accepted, 1 where something is refused, 2 where something could not be checked.");
    command->callback([&status, options] { status = check(*options); });
}

}  // namespace keel::commands
