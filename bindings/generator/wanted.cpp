// SPDX-License-Identifier: GPL-2.0-only
#include "wanted.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <format>
#include <stdexcept>
#include <string_view>
#include <toml++/toml.hpp>

namespace keel::bindings {

namespace fs = std::filesystem;

namespace {

bool is_word(char letter) { return std::isalnum(static_cast<unsigned char>(letter)) || letter == '_'; }

/// Cuts a declaration at the word that ends at `end`.
Declaration cut(const std::string& text, std::size_t end, const std::string& file) {
    while (end > 0 && !is_word(text[end - 1])) --end;
    std::size_t start = end;
    while (start > 0 && is_word(text[start - 1])) --start;
    if (start == end) throw std::runtime_error(std::format("{}: '{}' declares no name", file, text));
    return {text.substr(start, end - start), text.substr(0, start), text.substr(end)};
}

/// `int f(int)`: the name is before the first parenthesis.
Declaration function(const std::string& text, const std::string& file) {
    const auto open = text.find('(');
    if (open == std::string::npos)
        throw std::runtime_error(std::format("{}: '{}' is no function; write its whole prototype", file, text));
    return cut(text, open, file);
}

/// `int f`, `int f[2]` or `int (*f)(int)`.
Declaration variable(const std::string& text, const std::string& file) {
    if (const auto pointer = text.find("(*"); pointer != std::string::npos)
        return cut(text, text.find(')', pointer), file);
    return cut(text, std::min(text.find('['), text.size()), file);
}

std::vector<std::string> strings(const toml::node_view<const toml::node>& node, const std::string& what,
                                 const std::string& file) {
    std::vector<std::string> result;
    if (!node) return result;
    const auto* array = node.as_array();
    if (!array) throw std::runtime_error(std::format("{}: {} is not a list", file, what));
    for (const auto& element : *array) {
        const auto text = element.value<std::string>();
        if (!text) throw std::runtime_error(std::format("{}: {} has an entry that is no text", file, what));
        result.push_back(*text);
    }
    return result;
}

void read_group(const toml::table& table, const std::string& file, const std::string& release,
                std::vector<Group>& groups) {
    static constexpr std::array known{"header",    "since",     "until",     "optional",
                                      "functions", "variables", "constants", "structs"};
    for (const auto& [key, value] : table)
        if (std::ranges::find(known, key.str()) == known.end())
            throw std::runtime_error(std::format("{}: unknown key '{}' in a [[from]] block", file, key.str()));
    Group group{.file = file,
                .header = table["header"].value_or(std::string{}),
                .optional = table["optional"].value_or(false),
                .functions = {},
                .variables = {},
                .constants = {},
                .structs = {}};
    if (group.header.empty()) throw std::runtime_error(std::format("{}: a [[from]] block names no header", file));
    if (const auto since = table["since"].value<std::string>(); since && release_before(release, *since)) return;
    if (const auto until = table["until"].value<std::string>(); until && !release_before(release, *until)) return;
    for (const auto& text : strings(table["functions"], "functions", file))
        group.functions.push_back(function(text, file));
    for (const auto& text : strings(table["variables"], "variables", file))
        group.variables.push_back(variable(text, file));
    group.constants = strings(table["constants"], "constants", file);
    if (const auto* structs = table["structs"].as_table())
        for (const auto& [name, fields] : *structs) {
            WantedStruct wanted{std::string{name.str()}, {}};
            for (const auto& text : strings(toml::node_view<const toml::node>{fields}, wanted.name, file)) {
                const auto declared = variable(text, file);
                wanted.fields.push_back({declared.name, declared.before.empty() ? Declaration{} : declared});
            }
            group.structs.push_back(std::move(wanted));
        }
    groups.push_back(std::move(group));
}

}  // namespace

bool release_before(const std::string& left, const std::string& right) {
    const char* l = left.data();
    const char* r = right.data();
    const char* const left_end = l + left.size();
    const char* const right_end = r + right.size();
    while (l != left_end || r != right_end) {
        int left_number = 0;
        int right_number = 0;
        l = std::from_chars(l, left_end, left_number).ptr;
        r = std::from_chars(r, right_end, right_number).ptr;
        if (left_number != right_number) return left_number < right_number;
        if (l != left_end && *l++ != '.') l = left_end;
        if (r != right_end && *r++ != '.') r = right_end;
    }
    return false;
}

std::vector<fs::path> sorted_files(const fs::path& folder, const std::string& extension) {
    std::vector<fs::path> files;
    if (fs::is_directory(folder))
        for (const auto& entry : fs::directory_iterator(folder))
            if (entry.path().extension() == extension) files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

std::vector<Group> read_wanted(const fs::path& folder, const std::string& release) {
    std::vector<Group> groups;
    for (const auto& path : sorted_files(folder, ".toml")) {
        const auto file = path.filename().string();
        try {
            const auto table = toml::parse_file(path.string());
            const auto* blocks = table["from"].as_array();
            if (!blocks) throw std::runtime_error(std::format("{}: has no [[from]] block", file));
            for (const auto& block : *blocks)
                if (const auto* group = block.as_table()) read_group(*group, file, release, groups);
        } catch (const toml::parse_error& error) {
            throw std::runtime_error(
                std::format("{}:{}: {}", file, error.source().begin.line, std::string_view{error.description()}));
        }
    }
    if (groups.empty())
        throw std::runtime_error(std::format("{}: no list of wanted declarations here", folder.string()));
    return groups;
}

}  // namespace keel::bindings
