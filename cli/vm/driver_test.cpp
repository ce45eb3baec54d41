// SPDX-License-Identifier: GPL-2.0-only
#include "vm/driver_test.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <regex>

#include "support/driver_build.hpp"
#include "support/files.hpp"
#include "support/process.hpp"
#include "support/user_error.hpp"
#include "vm/modules.hpp"

namespace keel::vm {

namespace {

/// What a module may leave behind: device nodes, driver folders, regions, interrupts, numbers, classes.
constexpr std::string_view script_start = R"(
traces() {
    find /dev | sort
    ls -d /sys/module/* /sys/class/* /sys/class/*/* /sys/bus/*/drivers/*
    cut -d: -f2- /proc/iomem | sort
    awk '{ $1 = ""; for (i = 2; i <= NF; i++) if ($i !~ /^[0-9]+$/) printf "%s ", $i; print "" }' /proc/interrupts | sort
    cat /proc/devices /proc/misc
}
traces >/tmp/traces.before 2>/dev/null
load() {
    echo "@keel section load $1"
    if insmod /keel/modules/$1.ko; then echo "ok 1 - loads"; else echo "not ok 1 - loads"; fi
}
unload() {
    echo "@keel section unload $1"
    if rmmod $1; then echo "ok 1 - unloads"; else echo "not ok 1 - unloads"; fi
}
program() {
    echo "@keel section program $1"
    $1
    echo "@keel status $?"
}
)";

constexpr std::string_view script_end = R"(
echo "@keel section traces all"
traces >/tmp/traces.after 2>/dev/null
if diff /tmp/traces.before /tmp/traces.after >/tmp/traces.diff; then
    echo "ok 1 - nothing is left behind"
else
    sed 's/^/# /' /tmp/traces.diff
    echo "not ok 1 - nothing is left behind"
fi
)";

std::string script_of(const std::vector<std::string>& modules, const std::vector<fs::path>& programs) {
    std::string script{script_start};
    for (const auto& module : modules) script += "load " + module + "\n";
    for (const auto& program : programs) script += "program " + program.filename().string() + "\n";
    for (auto module = modules.rbegin(); module != modules.rend(); ++module) script += "unload " + *module + "\n";
    return script + std::string{script_end};
}

/// The results come in sections, each with a kind, a name and KTAP.
struct Section {
    std::string kind, name, text;
    int status = 0;
};

std::vector<Section> sections_of(const std::string& results) {
    std::vector<Section> sections;
    for (const auto& line : lines_of(results)) {
        const auto words = words_of(line);
        if (line.starts_with("@keel section ") && words.size() == 4) {
            sections.push_back({.kind = words[2], .name = words[3]});
        } else if (!sections.empty() && line.starts_with("@keel status ") && words.size() == 3) {
            sections.back().status = std::atoi(words[2].c_str());
        } else if (!sections.empty()) {
            sections.back().text += line + "\n";
        }
    }
    return sections;
}

void judge_section(const Section& section, std::vector<TestCase>& cases) {
    if (section.kind == "program") {
        auto inner = read_ktap(section.text, section.name);
        const bool failed_already =
            std::ranges::any_of(inner, [](const auto& test) { return test.verdict == Verdict::failed; });
        cases.insert(cases.end(), inner.begin(), inner.end());
        if (section.status != 0 && !failed_already) {
            cases.push_back({.name = section.name + ".exit",
                             .verdict = Verdict::failed,
                             .details = fmt::format("ended with status {}\n{}", section.status, section.text)});
        }
        return;
    }
    const auto prefix = section.kind == "traces" ? std::string{"module"} : "module " + section.name;
    for (auto& test : read_ktap(section.text, prefix)) {
        if (test.verdict == Verdict::failed) test.details += section.text;
        cases.push_back(std::move(test));
    }
}

TestCase judge_log(const DriverTest& test, const std::vector<LogLine>& log) {
    TestCase result{.name = "kernel log has no complaint", .verdict = Verdict::passed};
    for (const auto& line : complaints(log, test.log_allowed)) result.details += line + "\n";
    if (!result.details.empty()) result.verdict = Verdict::failed;
    return result;
}

TestCase judge_expected(const std::string& pattern, const std::vector<LogLine>& log) {
    const std::regex expected{pattern};
    const bool found = std::ranges::any_of(log, [&](const auto& line) { return std::regex_search(line.text, expected); });
    return {.name = "kernel log says: " + pattern,
            .verdict = found ? Verdict::passed : Verdict::failed,
            .details = found ? "" : "no line of the kernel log matches\n"};
}

/// Where what is made of a file beside a vm.toml goes.
fs::path products_of(const fs::path& source, const Project& project) {
    const auto folder = project.build() / "programs" / place_in(source.parent_path(), project);
    fs::create_directories(folder);
    return folder;
}

/// The modules to load, as names and as files.
std::map<std::string, fs::path> files_by_name(const BuiltDriver& built) {
    std::map<std::string, fs::path> files;
    for (const auto& file : built.modules) files.emplace(module_name(file), file);
    return files;
}

}  // namespace

fs::path compile_acpi_table(const fs::path& source, const Project& project) {
    const auto folder = products_of(source, project);
    const auto table = folder / source.stem();
    const auto outcome = run({.words = {"iasl", "-p", table.string(), source.string()}});
    if (!outcome.succeeded()) {
        throw UserError{"the ACPI table " + source.string() + " does not compile:\n" + outcome.output,
                        "correct what the messages above say"};
    }
    return folder / (source.stem().string() + ".aml");
}

fs::path compile_program(const fs::path& source, const Project& project) {
    const auto ending = source.extension();
    if (ending == ".sh") return source;
    const auto folder = products_of(source, project);
    const auto program = folder / source.stem();
    std::vector<std::string> words;
    if (ending == ".c") {
        words = {"gcc", "-std=gnu17"};
        if (source.stem().string().ends_with("_32")) words.emplace_back("-m32");
    } else if (ending == ".cpp") {
        words = {"g++", "-std=c++23"};
    } else {
        throw UserError{source.string() + " is not a program for the guest", "write it as .c, .cpp or .sh"};
    }
    for (const auto* word : {"-O2", "-Wall", "-Wextra", "-static", "-pthread"}) words.emplace_back(word);
    words.insert(words.end(), {"-o", program, source});
    const auto outcome = run({.words = words});
    if (!outcome.succeeded()) {
        throw UserError{"the test program " + source.string() + " does not compile:\n" + outcome.output,
                        "correct what the messages above say"};
    }
    return program;
}

std::vector<TestCase> run_driver_test(const DriverTest& test, const Kernel& kernel, const Project& project,
                                      Accelerator accelerator) {
    const auto files = files_by_name(build_aside(test.driver, kernel, project));
    GuestSetup setup{.name = test.name,
                     .kernel = kernel,
                     .devices = test.devices,
                     .qemu_options = test.qemu_options,
                     .stock_modules = test.stock_modules,
                     .kernel_arguments = test.kernel_arguments,
                     .processors = test.processors,
                     .memory_mib = test.memory_mib,
                     .deadline = std::chrono::seconds{test.deadline}};
    for (const auto& table : test.acpi_tables)
        setup.qemu_options.insert(setup.qemu_options.end(), {"-acpitable", "file=" + compile_acpi_table(table, project).string()});
    auto names = test.modules;
    if (names.empty()) {
        for (const auto& [name, file] : files) names.push_back(name);
    }
    for (const auto& name : names) {
        const auto file = files.find(module_name(name));
        if (file == files.end()) {
            throw UserError{"the driver in " + test.driver.string() + " builds no module named " + name,
                            "correct `modules` in its vm.toml, or obj-m in its Kbuild"};
        }
        setup.modules.push_back(file->second);
    }
    for (const auto& source : test.programs) setup.programs.push_back(compile_program(source, project));
    setup.script = script_of(names, setup.programs);

    const auto guest = run_guest(setup, project, accelerator);
    std::vector<TestCase> cases;
    for (const auto& section : sections_of(guest.results)) judge_section(section, cases);
    if (test.ktap_in_log) {
        std::string text;
        for (const auto& line : guest.kernel_log) text += line.text + "\n";
        const auto inner = read_ktap(text, test.name);
        cases.insert(cases.end(), inner.begin(), inner.end());
    }
    for (const auto& pattern : test.log_expected) cases.push_back(judge_expected(pattern, guest.kernel_log));
    cases.push_back(judge_log(test, guest.kernel_log));
    for (auto& one : cases) {
        if (one.verdict == Verdict::failed) one.details += "logs of the guest: " + guest.logs.string() + "\n";
    }
    return cases;
}

}  // namespace keel::vm
