// SPDX-License-Identifier: GPL-2.0-only
#include <fmt/format.h>

#include <exception>

#include "commands/commands.hpp"
#include "support/user_error.hpp"

namespace {

/// A user's own mistake, or an accident: one message, one next step.
void say(const keel::UserError& error) {
    std::fflush(stdout);
    fmt::print(stderr, "keel: error: {}\n", error.what());
    if (!error.next().empty()) fmt::print(stderr, "keel: next: {}\n", error.next());
}

}  // namespace

int main(int argument_count, char** arguments) {
    // `keel check FILE... -- WORDS`: the words are no options of ours.
    std::vector<std::string> after_dashes;
    for (int at = 2; at < argument_count; ++at) {
        if (std::string_view{arguments[1]} != "check" || std::string_view{arguments[at]} != "--") continue;
        after_dashes.assign(arguments + at + 1, arguments + argument_count);
        argument_count = at;
    }
    CLI::App app{"Keel: memory-safe C++ for Linux kernel drivers", "keel"};
    app.require_subcommand(1);
    app.footer("The launcher ./keel adds: setup, shell [COMMAND...], clean [--all].");
    int status = 0;
    keel::commands::add_demo(app, status);
    keel::commands::add_new(app, status);
    keel::commands::add_test(app, status);
    keel::commands::add_build(app, status);
    keel::commands::add_check(app, status, std::move(after_dashes));
    keel::commands::add_unsafe(app, status);
    keel::commands::add_policy(app, status);
    keel::commands::add_editor(app, status);
    keel::commands::add_explain(app, status);
    keel::commands::add_boot(app, status);
    keel::commands::add_bench(app, status);
    keel::commands::add_doctor(app, status);
    try {
        app.parse(argument_count, arguments);
    } catch (const CLI::ParseError& error) {
        // Asked for help, or words that make no sense.
        return app.exit(error) == 0 ? 0 : 2;
    } catch (const keel::UserError& error) {
        say(error);
        return error.status();
    } catch (const std::exception& error) {
        std::fflush(stdout);
        fmt::print(stderr, "keel: error: {}\nkeel: next: this is a fault of keel; please report it\n", error.what());
        return 1;
    }
    return status;
}
