// SPDX-License-Identifier: GPL-2.0-only
// `keel test`: every test there is, one summary.
#include <fmt/format.h>
#include <unistd.h>

#include <set>

#include "commands/commands.hpp"
#include "support/driver_build.hpp"
#include "support/files.hpp"
#include "support/host_suites.hpp"
#include "support/user_error.hpp"
#include "support/wrong_variants.hpp"
#include "vm/driver_test.hpp"
#include "vm/junit.hpp"

namespace keel::commands {

namespace {

struct TestOptions {
    std::vector<std::string> drivers, only;
    std::string kernel;
    std::string junit;
};

void print_failures(const vm::Suite& suite) {
    for (const auto& test : suite.cases) {
        if (test.verdict != vm::Verdict::failed) continue;
        fmt::print("  FAILED {}\n", test.name);
        for (const auto& line : lines_of(test.details)) fmt::print("    {}\n", line);
    }
}

/// Runs suites one after the other and keeps the account.
class Run {
public:
    explicit Run(const TestOptions& options) : options_{options} {}

    bool wanted(const std::string& suite) const {
        if (options_.only.empty()) return true;
        return std::ranges::any_of(options_.only, [&](const auto& name) {
            return suite == name || suite.starts_with(name + "/");
        });
    }

    /// `make` returns the suite's cases; what it throws is a failed case.
    template <typename Make>
    void suite(const std::string& name, Make make) {
        if (wanted(name)) run(name, make);
    }

    /// A suite that cannot run, whatever was asked for.
    void failed_suite(const std::string& name, const UserError& error) {
        run(name, [&]() -> std::vector<vm::TestCase> { throw error; });
    }

    int finish(const fs::path& document) const {
        if (suites_.empty()) throw UserError{"no test has that name", "keel test, without --only, runs and names all suites"};
        unsigned passed = 0, failed = 0;
        for (const auto& suite : suites_) {
            passed += suite.passed();
            failed += suite.failed();
        }
        write_file(document, vm::junit(suites_));
        fmt::print("JUnit: {}\n{} passed, {} failed\n", document.string(), passed, failed);
        return failed == 0 ? 0 : 1;
    }

private:
    template <typename Make>
    void run(const std::string& name, Make make) {
        if (isatty(STDOUT_FILENO)) fmt::print("{:<24} ...\r", name);
        std::fflush(stdout);
        const auto start = std::chrono::steady_clock::now();
        vm::Suite suite{.name = name};
        try {
            suite.cases = make();
        } catch (const UserError& error) {
            suite.cases = {{.name = "suite runs",
                            .verdict = vm::Verdict::failed,
                            .details = fmt::format("{}\nnext: {}\n", error.what(), error.next())}};
        }
        suite.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        fmt::print("{:<24} {:>5} passed, {} failed{}   {:.1f} s\n", name, suite.passed(), suite.failed(),
                   suite.skipped() ? fmt::format(", {} skipped", suite.skipped()) : "", suite.seconds);
        print_failures(suite);
        std::fflush(stdout);
        suites_.push_back(std::move(suite));
    }

    const TestOptions& options_;
    std::vector<vm::Suite> suites_;
};

bool runs_on(const vm::DriverTest& test, const Kernel& kernel) {
    return test.kernels.empty() || std::ranges::contains(test.kernels, kernel.series);
}

void run_virtual_machines(Run& run, const fs::path& below, const Project& project, const std::string& kernel_name) {
    auto kernels = installed_kernels();
    if (!kernel_name.empty()) kernels = {find_kernel(kernel_name, project.anchor())};
    for (const auto& file : vm::find_driver_tests(below)) {
        std::vector<vm::DriverTest> tests;
        try {
            tests = vm::read_driver_tests(file);
        } catch (const UserError& error) {
            run.failed_suite("vm/" + place_in(file, project).string(), error);
        }
        for (const auto& test : tests) {
            for (const auto& kernel : kernels) {
                if (!runs_on(test, kernel)) continue;
                run.suite(fmt::format("vm/{}/{}", test.name, kernel.series), [&] {
                    return vm::run_driver_test(test, kernel, project, vm::best_accelerator(project, kernel));
                });
            }
        }
    }
}

/// A build that fails is a failed suite, so that it can not be missed.
bool build_or_report(Run& run, const Project& project) {
    try {
        build_host_tests(project);
        return true;
    } catch (const UserError& error) {
        run.failed_suite("build", error);
        return false;
    }
}

/// What a driver's wrong.toml lists must be refused, each for its own reason.
void refuse_mistakes(Run& run, const Project& project, const std::string& kernel_name) {
    for (const auto& file : find_wrong_variants(project)) {
        const auto driver = file.parent_path().parent_path().filename().string();
        run.suite("mistakes/" + driver, [&] {
            const auto kernel = find_kernel(kernel_name, project.anchor());
            std::vector<vm::TestCase> cases;
            for (const auto& variant : read_wrong_variants(file)) {
                const auto refusal = try_variant(variant, kernel, project);
                cases.push_back({.name = variant.name,
                                 .verdict = refusal.refused ? vm::Verdict::passed : vm::Verdict::failed,
                                 .details = refusal.message,
                                 .seconds = refusal.seconds});
            }
            return cases;
        });
    }
}

/// The tests of single drivers, in Keel's tree or elsewhere.
int test_drivers(const TestOptions& options, const Project& project) {
    Run run{options};
    for (const auto& folder : options.drivers) {
        require_driver(folder);
        const auto driver = fs::weakly_canonical(folder);
        if (vm::find_driver_tests(driver).empty())
            throw UserError{folder + " has no test", "write a tests/vm.toml, as docs/testing.md says"};
        run_virtual_machines(run, driver, project, options.kernel);
    }
    return run.finish(options.junit.empty() ? project.build() / "junit.xml" : fs::path{options.junit});
}

int test(const TestOptions& options) {
    const auto project = Project::find();
    if (!options.drivers.empty()) return test_drivers(options, project);
    Run run{options};
    const auto lit_suites = find_lit_suites(project);
    const bool on_host = run.wanted("host") || std::ranges::any_of(lit_suites, [&](const auto& suite) { return run.wanted(suite.name); });
    const bool built = !on_host || build_or_report(run, project);
    for (const auto& suite : lit_suites) run.suite(suite.name, [&] { return run_lit(suite, project).cases; });
    // Without a build these would only repeat its failure.
    if (built) run.suite("host", [&] { return run_ctest(project).cases; });
    refuse_mistakes(run, project, options.kernel);
    run_virtual_machines(run, project.folder, project, options.kernel);
    return run.finish(options.junit.empty() ? project.build() / "junit.xml" : fs::path{options.junit});
}

}  // namespace

void add_test(CLI::App& app, int& status) {
    auto* command = app.add_subcommand("test", "run all tests, or those of the given drivers: checker, host tools, virtual machines");
    auto options = std::make_shared<TestOptions>();
    command->add_option("drivers", options->drivers, "folders of drivers, whose own tests are run (default: all of Keel)");
    command->add_option("--only", options->only, "suites, by name or by the first part of it: checker, host, vm, vm/edu");
    command->add_option("--kernel", options->kernel, "boot this kernel only");
    command->add_option("--junit", options->junit, "where the JUnit file goes (default: build/junit.xml)");
    command->callback([&status, options] { status = test(*options); });
}

}  // namespace keel::commands
