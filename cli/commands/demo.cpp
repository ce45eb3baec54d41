// SPDX-License-Identifier: GPL-2.0-only
#include "commands/commands.hpp"
namespace keel::commands {
void add_demo(CLI::App&, int&) {}
}  // namespace keel::commands
