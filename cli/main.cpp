// SPDX-License-Identifier: GPL-2.0-only
#include <fmt/format.h>

#include <exception>

#include "commands/commands.hpp"
#include "support/user_error.hpp"

int main(int argument_count, char** arguments) {
    CLI::App app{"Keel: memory-safe C++ for Linux kernel drivers", "keel"};
    app.require_subcommand(1);
    app.footer("The launcher ./keel adds: setup, shell [COMMAND...], clean [--all].");
    int status = 0;
    keel::commands::add_demo(app, status);
    keel::commands::add_test(app, status);
    keel::commands::add_build(app, status);
    keel::commands::add_check(app, status);
    keel::commands::add_unsafe(app, status);
    keel::commands::add_explain(app, status);
    keel::commands::add_boot(app, status);
    keel::commands::add_doctor(app, status);
    try {
        app.parse(argument_count, arguments);
    } catch (const CLI::ParseError& error) {
        return app.exit(error);
    } catch (const keel::UserError& error) {
        std::fflush(stdout);
        fmt::print(stderr, "keel: error: {}\n", error.what());
        if (!error.next().empty()) fmt::print(stderr, "keel: next: {}\n", error.next());
        return 1;
    } catch (const std::exception& error) {
        std::fflush(stdout);
        fmt::print(stderr, "keel: error: {}\nkeel: next: this is a fault of keel; please report it\n", error.what());
        return 1;
    }
    return status;
}
