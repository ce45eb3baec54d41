// SPDX-License-Identifier: GPL-2.0-only
#include "support/compile_commands.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <regex>

#include "support/files.hpp"
#include "support/user_error.hpp"

namespace keel {

namespace {

constexpr int could_not_run = 2;
constexpr auto how_to_get_one =
    "make one: cmake -DCMAKE_EXPORT_COMPILE_COMMANDS=ON, meson, ninja -t compdb, or bear -- make";

/// Programs that stand before a compiler and take its command as their own words.
constexpr std::array launchers{"ccache", "sccache", "distcc", "icecc", "time", "nice"};

/// Options with a word of their own after them that say nothing about the program.
constexpr std::array with_word{"-o", "-MF", "-MT", "-MQ", "-MJ", "-include-pch", "-dumpdir", "-dumpbase", "-aux-info", "-wrapper"};

bool is_left_out(std::string_view word) {
    static constexpr std::array whole{"-c",  "-S",   "-E",   "-M",          "-MM",           "-MD",
                                      "-MMD", "-MP", "-MG", "-fsyntax-only", "-save-temps", "-pedantic-errors",
                                      "-Winvalid-pch", "-fmodules-ts", "-fdeps-format=p1689r5", "-pipe"};
    static constexpr std::array begins{"-o",      "-MF",      "-MT",      "-MQ",           "-Werror", "-save-temps=",
                                       "-fplugin", "-specs=", "-fmodule-mapper=", "-fdeps-", "-dump",   "-flto"};
    // A driver of Keel's own keeps what it asks of the checker.
    if (word == "-fplugin-arg-keel_checker-kernel") return false;
    return std::ranges::find(whole, word) != whole.end() ||
           std::ranges::any_of(begins, [&](std::string_view start) { return word.starts_with(start); });
}

/// `@file` stands for the words in the file.
std::vector<std::string> with_response_files(const CompileCommand& command) {
    std::vector<std::string> words;
    for (const auto& word : command.words) {
        const auto file = command.folder / word.substr(word.starts_with('@') ? 1 : 0);
        if (word.starts_with('@') && fs::exists(file)) {
            std::ranges::move(split_shell_line(read_file(file)), std::back_inserter(words));
        } else {
            words.push_back(word);
        }
    }
    return words;
}

[[noreturn]] void broken(const fs::path& file, const std::string& why) {
    throw UserError{fmt::format("{} cannot be used: {}", file.string(), why), how_to_get_one, could_not_run};
}

}  // namespace

std::vector<std::string> split_shell_line(std::string_view line) {
    std::vector<std::string> words;
    std::string word;
    bool is_open = false;
    char quote = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const char letter = line[at];
        const bool escapes = letter == '\\' && quote != '\'' && at + 1 < line.size() &&
                             (quote == 0 || std::string_view{"\"\\$`\n"}.contains(line[at + 1]));
        if (escapes) {
            word += line[++at];
            is_open = true;
        } else if (quote != 0) {
            if (letter == quote) quote = 0;
            else word += letter;
        } else if (letter == '"' || letter == '\'') {
            quote = letter;
            is_open = true;
        } else if (letter == ' ' || letter == '\t' || letter == '\n') {
            if (is_open) words.push_back(std::exchange(word, {}));
            is_open = false;
        } else {
            word += letter;
            is_open = true;
        }
    }
    if (is_open) words.push_back(word);
    return words;
}

std::vector<CompileCommand> read_compile_commands(const fs::path& where) {
    const auto file = fs::is_directory(where) ? where / "compile_commands.json" : where;
    if (!fs::exists(file)) throw UserError{"there is no " + file.string(), how_to_get_one, could_not_run};
    const auto list = nlohmann::json::parse(read_file(file), nullptr, /*allow_exceptions=*/false);
    if (list.is_discarded()) broken(file, "it is not JSON; was its making interrupted?");
    if (!list.is_array()) broken(file, "it is not a list of commands");
    std::vector<CompileCommand> commands;
    for (const auto& entry : list) {
        const auto text = [&](const char* key) {
            return entry.is_object() && entry.contains(key) && entry[key].is_string() ? entry[key].get<std::string>() : "";
        };
        const auto number = commands.size() + 1;
        CompileCommand command{.folder = text("directory"), .file = text("file"), .words = {}};
        if (command.folder.empty() || command.file.empty())
            broken(file, fmt::format("entry {} has no \"directory\" or no \"file\"", number));
        if (command.folder.is_relative()) command.folder = fs::absolute(file).parent_path() / command.folder;
        command.file = (command.folder / command.file).lexically_normal();
        if (entry.contains("arguments") && entry["arguments"].is_array()) {
            for (const auto& word : entry["arguments"])
                if (word.is_string()) command.words.push_back(word.get<std::string>());
        } else {
            command.words = split_shell_line(text("command"));
        }
        if (command.words.empty()) broken(file, fmt::format("entry {} has no \"command\" and no \"arguments\"", number));
        commands.push_back(std::move(command));
    }
    if (commands.empty()) broken(file, "it names no file");
    return commands;
}

bool is_cpp(const CompileCommand& command) {
    for (std::size_t at = 1; at < command.words.size(); ++at) {
        const auto& word = command.words[at];
        if (!word.starts_with("-x")) continue;
        const auto language = word.size() > 2 ? word.substr(2) : at + 1 < command.words.size() ? command.words[at + 1] : "";
        return language == "c++";
    }
    static constexpr std::array endings{".cpp", ".cc", ".cxx", ".c++", ".C", ".CPP", ".cp"};
    return std::ranges::find(endings, command.file.extension().string()) != endings.end();
}

std::vector<std::string> flags_for_checking(const CompileCommand& command) {
    const auto words = with_response_files(command);
    std::size_t at = 0;
    while (at < words.size() && std::ranges::find(launchers, fs::path{words[at]}.filename()) != launchers.end()) ++at;
    ++at;  // The compiler.
    std::vector<std::string> flags;
    for (; at < words.size(); ++at) {
        const auto& word = words[at];
        // clang's own way to say `-include-pch FILE`: four words.
        if (word == "-Xclang" && at + 3 < words.size() && words[at + 1] == "-include-pch") {
            at += 3;
        } else if (std::ranges::find(with_word, word) != with_word.end()) {
            ++at;
        } else if (word == "--" || is_left_out(word)) {
            continue;
        } else if (!word.starts_with('-') && (command.folder / word).lexically_normal() == command.file) {
            // The file itself, unless the word belongs to the option before it.
            continue;
        } else {
            flags.push_back(word);
        }
    }
    return flags;
}

bool refuses_options(std::string_view messages, std::vector<std::string>& flags) {
    static const std::regex option{R"(error: (?:unknown argument|unsupported option)[^']*'(-[^']+)')"};
    static const std::regex value{R"(error: (?:unsupported|invalid) (?:argument|value) '[^']*' (?:to|in|for)(?: option)? '(-[^'=]+)=?)"};
    const auto before = flags.size();
    for (const auto& line : lines_of(messages)) {
        std::smatch found;
        if (std::regex_search(line, found, option)) {
            std::erase(flags, found[1].str());
        } else if (std::regex_search(line, found, value)) {
            std::erase_if(flags, [&](const std::string& flag) { return flag.starts_with(found[1].str() + "="); });
        }
    }
    return flags.size() < before;
}

}  // namespace keel
