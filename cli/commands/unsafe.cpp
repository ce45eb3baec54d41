// SPDX-License-Identifier: GPL-2.0-only
// `keel unsafe`: every place where the checker is told that something is right, why, what needs it, and who answers for
// it; and what came since another commit.
#include <fmt/format.h>

#include "commands/commands.hpp"
#include "support/git.hpp"
#include "support/sources.hpp"
#include "support/user_error.hpp"
#include "unsafe/compile.hpp"
#include "unsafe/output.hpp"

namespace keel::commands {

namespace {

enum Status { within = 0, too_many = 1, could_not_run = 2 };

struct Options {
    std::vector<std::string> paths{"."};
    std::string since, html, policy;
    int most = -1;
    bool json = false, no_new = false, count = false, flagged = false, sources_only = false;
};

/// The top of the working tree around the paths; empty where they lie in none.
fs::path tree_around(const std::vector<std::string>& paths) {
    for (auto at = fs::weakly_canonical(paths.front());; at = at.parent_path()) {
        if (fs::exists(at / ".git")) return at;
        if (at == at.parent_path()) return {};
    }
}

std::string name_in_tree(const fs::path& path, const fs::path& top) {
    return fs::weakly_canonical(path).lexically_relative(fs::weakly_canonical(top)).string();
}

/// Today's places against those below the same paths at a commit, all by their names in the tree.
unsafe_code::Difference difference(const unsafe_code::Inventory& inventory, const Options& options, const fs::path& top) {
    if (top.empty()) throw UserError{"the paths are in no git repository", "leave --since out", could_not_run};
    const Git git{top};
    const auto commit = git.commit(options.since);
    std::vector<unsafe_code::Place> before;
    for (const auto& path : options.paths) {
        const auto below = name_in_tree(path, top);
        for (const auto& file : git.files_with(commit, "unsafe", below == "." ? "" : below)) {
            if (!is_source(file)) continue;
            const auto places = unsafe_code::scan(file, git.file(commit, file).value_or(""));
            before.insert(before.end(), places.begin(), places.end());
        }
    }
    auto now = inventory.places;
    for (auto& place : now) place.file = name_in_tree(place.file, top);
    return unsafe_code::difference(now, before, options.since);
}

/// Owners by the policy that is named, or the tree's MAINTAINERS if it has one.
void find_owners(unsafe_code::Inventory& inventory, const Options& options, const fs::path& top) {
    const auto file = !options.policy.empty() ? fs::path{options.policy} : top.empty() ? fs::path{} : top / "MAINTAINERS";
    if (file.empty() || (options.policy.empty() && !fs::exists(file))) return;
    unsafe_code::add_owners(inventory, Policy::parse(read_file(file), file.string()), top.empty() ? fs::current_path() : top);
}

int report(const Options& options) {
    if (options.no_new && options.since.empty())
        throw UserError{"--no-new needs a commit to compare with", "add --since, such as --since origin/main", could_not_run};
    const auto files = sources_below(options.paths);
    auto inventory = unsafe_code::scan(files);
    const auto top = tree_around(options.paths);
    if (!options.count && !options.sources_only) {
        const auto compiled = unsafe_code::compile(files, Project::find());
        if (compiled.any) unsafe_code::add_needs(inventory, compiled.report);
        inventory.not_compiled = compiled.failed;
    }
    find_owners(inventory, options, top);
    unsafe_code::judge(inventory);
    if (!options.since.empty()) inventory.difference = difference(inventory, options, top);
    if (options.flagged)
        std::erase_if(inventory.places, [](const auto& place) { return place.flags.empty(); });
    if (!options.html.empty()) write_file(options.html, unsafe_code::as_html(inventory));
    if (options.json) {
        fmt::print("{}", unsafe_code::as_json(inventory));
    } else if (options.count) {
        fmt::print("{} unsafe scopes in {} files\n", inventory.places.size(), inventory.files.size());
    } else {
        fmt::print("{}", unsafe_code::as_text(inventory));
    }
    if (options.most >= 0 && inventory.places.size() > static_cast<std::size_t>(options.most)) {
        fmt::print(stderr, "keel: error: {} unsafe scopes, and at most {} are allowed here\nkeel: next: say it in safe code, or ask for "
                           "an abstraction in <keel/...>\n", inventory.places.size(), options.most);
        return too_many;
    }
    if (options.no_new && !inventory.difference.gained.empty()) {
        fmt::print(stderr, "keel: error: {} unsafe scopes came since {}\nkeel: next: look at the lines with + above\n",
                   inventory.difference.gained.size(), options.since);
        return too_many;
    }
    return within;
}

}  // namespace

void add_unsafe(CLI::App& app, int& status) {
    auto* command = app.add_subcommand("unsafe", "list the unsafe scopes below a path: why each is there, what needs it, who owns it");
    auto options = std::make_shared<Options>();
    command->add_option("paths", options->paths, "folders or files (default: here)");
    command->add_option("--since", options->since, "show what came and went since a commit")->type_name("COMMIT");
    command->add_option("--max", options->most, "end with 1 where there are more")->type_name("N")->check(CLI::NonNegativeNumber);
    command->add_flag("--no-new", options->no_new, "end with 1 where some came since that commit");
    command->add_flag("--flagged", options->flagged, "only those to look at first: reasons that repeat or say nothing, scopes larger than needed");
    command->add_flag("--json", options->json, "print JSON");
    command->add_option("--html", options->html, "write a page that can be searched and sorted")->type_name("FILE");
    command->add_option("--policy", options->policy, "who owns what (default: MAINTAINERS at the top of the tree)")->type_name("FILE");
    command->add_flag("--sources", options->sources_only, "compile nothing: what needs each scope stays unknown");
    command->add_flag("--count", options->count, "the number only");
    command->footer("Ends with 0, with 1 where --max or --no-new is not kept, with 2 where it could not run.");
    command->callback([&status, options] { status = report(*options); });
}

}  // namespace keel::commands
