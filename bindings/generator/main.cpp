// SPDX-License-Identifier: GPL-2.0-only
#include "checks.hpp"
#include "facts.hpp"
#include "files.hpp"
#include "header.hpp"
#include "layout.hpp"
#include "shims.hpp"

#include <llvm/Support/CommandLine.h>

#include <future>
#include <print>
#include <sstream>
#include <stdexcept>

/// keel-bindings: reads the headers of one kernel and writes the C++ declarations that Keel uses of them,
/// shims for inline functions and macros as bitcode, and a check that the kernel's compiler sees the same.

namespace {

namespace cl = llvm::cl;
namespace fs = std::filesystem;
using namespace keel::bindings;

cl::OptionCategory category{"keel-bindings"};
cl::opt<std::string> source{"source", cl::desc("Folder with wanted/, shims/ and facts/"), cl::Required,
                            cl::cat(category)};
cl::opt<std::string> release{"release", cl::desc("Release of the kernel, as `uname -r` prints it"), cl::Required,
                             cl::cat(category)};
cl::opt<std::string> output{"output", cl::desc("Folder to make"), cl::Required, cl::cat(category)};
cl::opt<std::string> clang_flags{"clang-flags", cl::desc("File with the flags for C units by clang"), cl::Required,
                                 cl::cat(category)};
cl::opt<std::string> kernel_compiler{"kernel-compiler",
                                     cl::desc("File with the kernel's own compiler and its flags: checks the layouts"),
                                     cl::cat(category)};
cl::opt<std::string> symbols{"symbols", cl::desc("The kernel's Module.symvers: what modules may use"),
                             cl::cat(category)};
cl::list<std::string> users{"users", cl::desc("Folder whose sources use the declarations; may be repeated"),
                            cl::cat(category)};

/// The first error in what a compiler wrote.
std::string first_error(const fs::path& log) {
    std::istringstream lines{read_text(log)};
    for (std::string line; std::getline(lines, line);)
        if (const auto at = line.find("error: "); at != std::string::npos) return line.substr(at + 7);
    return std::format("no error message; see {}", log.string());
}

void compile_shims(const OutputFolder& folder, Problems& problems) {
    std::vector<std::string> command{KEEL_CLANG};
    for (auto& flag : read_flags(clang_flags.getValue())) command.push_back(std::move(flag));
    // Optimised only when linked with a driver: what is constant there is still unknown here.
    for (const auto* flag : {"-w", "-O2", "-Xclang", "-disable-llvm-passes", "-emit-llvm", "-c", "-o"})
        command.emplace_back(flag);
    command.push_back((folder.draft() / "shims.bc").string());
    command.push_back((folder.draft() / "shims.c").string());
    const auto log = folder.draft() / "shims.log";
    if (run(command, log) != 0) problems.add(std::format("the shims do not compile: {}", first_error(log)));
}

void check_layout(const OutputFolder& folder, Problems& problems) {
    if (kernel_compiler.empty()) return;
    auto command = read_flags(kernel_compiler.getValue());
    for (const auto* flag : {"-w", "-fsyntax-only"}) command.emplace_back(flag);
    command.push_back((folder.draft() / "layout.c").string());
    const auto log = folder.draft() / "layout.log";
    if (run(command, log) != 0)
        problems.add(std::format("clang and the kernel's compiler disagree: {}", first_error(log)));
}

/// The second column of Module.symvers.
std::set<std::string> exported_symbols() {
    std::set<std::string> names;
    if (symbols.empty()) return names;
    std::istringstream lines{read_text(symbols.getValue())};
    for (std::string line; std::getline(lines, line);)
        if (const auto start = line.find('\t') + 1; start > 0)
            names.insert(line.substr(start, line.find('\t', start) - start));
    return names;
}

/// Whether a list names the function, for this kernel or another.
bool wants(const std::vector<Group>& groups, const std::string& name) {
    for (const auto& group : groups)
        for (const auto& function : group.functions)
            if (function.name == name) return true;
    return false;
}

int generate() {
    const auto folder = fs::absolute(source.getValue()).lexically_normal();
    const auto groups = read_wanted(folder / "wanted", release);
    const auto facts = read_facts(folder / "facts");
    const auto shims = sorted_files(folder / "shims", ".c");
    const Uses uses{{users.begin(), users.end()}};
    Problems problems{release};

    const Unit unit{groups, shims, read_flags(clang_flags.getValue()), uses, problems};
    const auto found = check(groups, unit, uses, exported_symbols(), problems);
    for (const auto& [name, attributes] : facts)
        if (!wants(groups, name)) problems.add(std::format("facts about {}, which no list wants", name));
    const auto header = write_header(found, facts, unit, release, problems);
    if (problems.empty()) {
        OutputFolder result{output.getValue()};
        result.write("keel/c/kernel.hpp", header);
        result.write("shims.c", write_shims(groups, shims, found));
        result.write("layout.c", write_layout_check(groups, found, unit));
        Problems of_shims{release};
        auto compiled = std::async(std::launch::async, [&] { compile_shims(result, of_shims); });
        check_layout(result, problems);
        compiled.get();
        of_shims.print();
        if (problems.empty() && of_shims.empty()) {
            result.publish();
            return 0;
        }
    }
    problems.print();
    return 1;
}

}  // namespace

int main(int argc, char** argv) {
    cl::HideUnrelatedOptions(category);
    cl::ParseCommandLineOptions(argc, argv, "Writes the C++ declarations of a kernel's C interface\n");
    try {
        return generate();
    } catch (const std::exception& error) {
        std::println(stderr, "keel-bindings: {}", error.what());
        return 1;
    }
}
