// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace keel {

/// How one file is compiled, as compile_commands.json has it.
struct CompileCommand {
    std::filesystem::path folder;     ///< where it is compiled
    std::filesystem::path file;       ///< absolute
    std::vector<std::string> words;   ///< the compiler first
};

/// Reads compile_commands.json, or the one in a folder. Throws UserError where it is absent or broken.
std::vector<CompileCommand> read_compile_commands(const std::filesystem::path& where);

/// The words of a command as a shell reads them: quotes and backslashes, nothing else.
std::vector<std::string> split_shell_line(std::string_view line);

/// Whether it compiles C++, by `-x` and by the file's ending.
bool is_cpp(const CompileCommand& command);

/// The flags of a command that say what the program is: without the compiler and what launches it, the file, what is
/// written and where to, precompiled headers, plugins, and -Werror, which is about another compiler's warnings.
std::vector<std::string> flags_for_checking(const CompileCommand& command);

/// Takes out the flags that these messages of a clang say it does not know; false where there are none.
bool refuses_options(std::string_view messages, std::vector<std::string>& flags);

}  // namespace keel
