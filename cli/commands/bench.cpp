// SPDX-License-Identifier: GPL-2.0-only
// `keel bench`: exact counts of the instructions of Keel's drivers, beside the same in C. See docs/benchmarks.md.
#include <fmt/format.h>

#include "bench/calls.hpp"
#include "bench/machine.hpp"
#include "bench/null_block.hpp"
#include "commands/commands.hpp"
#include "support/files.hpp"

namespace keel::commands {

namespace {

struct BenchOptions {
    std::string kernel;
    bool quick = false;
    std::string markdown;
};

int bench(const BenchOptions& options) {
    const auto project = Project::find();
    const auto kernel = find_kernel(options.kernel, project.anchor());
    require_image(kernel);
    bench::Plan plan;
    const auto null_block = bench::build_null_block(kernel, project);
    bench::plan_null_block(plan, null_block);
    const auto calls = bench::build_calls(kernel, project);
    bench::plan_calls(plan, calls);
    auto report = bench::measure(plan, kernel, project, options.quick ? 4000 : 20000);
    bench::judge_null_block(report, null_block);
    bench::judge_calls(report, calls);
    if (!options.markdown.empty()) write_file(options.markdown, bench::to_markdown(report));
    const auto folder = project.build() / "bench";
    write_file(folder / "bench.json", bench::to_json(report));
    write_file(folder / "bench.html", bench::to_html(report));
    fmt::print("{}\nThe same for programs: {}\nas a page: {}\n", bench::to_text(report),
               (folder / "bench.json").string(), (folder / "bench.html").string());
    return report.all_met() ? 0 : 1;
}

}  // namespace

void add_bench(CLI::App& app, int& status) {
    auto* command =
        app.add_subcommand("bench", "count the instructions of Keel's drivers, beside the same drivers in C");
    auto options = std::make_shared<BenchOptions>();
    command->add_option("--kernel", options->kernel, "a series (7.3) or a version");
    command->add_flag("--quick", options->quick, "a fifth of the operations");
    command->add_option("--markdown", options->markdown, "write the figures there too, as docs/benchmarks.md has them")
        ->type_name("FILE");
    command->footer("Ends with 0 where all goals are met, 1 where one is missed.");
    command->callback([&status, options] { status = bench(*options); });
}

}  // namespace keel::commands
