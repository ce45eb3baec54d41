// SPDX-License-Identifier: GPL-2.0-only
#include "support/policy.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <optional>

#include "support/files.hpp"
#include "support/user_error.hpp"

namespace keel {

namespace {

/// `F:	drivers/net/`: the tag and what follows it. Nothing for any other line.
std::optional<std::pair<std::string_view, std::string_view>> tag_in(std::string_view line) {
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) return {};
    const auto tag = line.substr(0, colon);
    if (tag != "C++" && !(tag.size() == 1 && std::isupper(static_cast<unsigned char>(tag[0])))) return {};
    return std::pair{tag, trimmed(line.substr(colon + 1))};
}

std::string lower(std::string_view text) {
    std::string result{text};
    std::ranges::transform(result, result.begin(),
                           [](unsigned char one) { return static_cast<char>(std::tolower(one)); });
    return result;
}

/// A single part of a path against one of a pattern.
bool part_matches(std::string_view pattern, std::string_view text) {
    if (pattern.empty()) return text.empty();
    if (pattern[0] == '*')
        return part_matches(pattern.substr(1), text) || (!text.empty() && part_matches(pattern, text.substr(1)));
    return !text.empty() && (pattern[0] == '?' || pattern[0] == text[0]) &&
           part_matches(pattern.substr(1), text.substr(1));
}

std::vector<std::string_view> parts_of(std::string_view path) {
    std::vector<std::string_view> parts;
    while (!path.empty()) {
        const auto slash = std::min(path.find('/'), path.size());
        if (slash != 0) parts.push_back(path.substr(0, slash));
        path.remove_prefix(std::min(slash + 1, path.size()));
    }
    return parts;
}

/// How much a pattern says: by its depth, then by its letters that are no wildcards.
std::pair<std::size_t, std::size_t> weight(std::string_view pattern) {
    const auto is_letter = [](char one) { return one != '*' && one != '?'; };
    return {parts_of(pattern).size(), static_cast<std::size_t>(std::ranges::count_if(pattern, is_letter))};
}

class Reader {
public:
    explicit Reader(const std::string& name) : name_{name} {}

    void read(std::string_view line) {
        ++number_;
        if (trimmed(line).empty()) return end();
        const auto tag = tag_in(line);
        // What stands above the tags without a blank line between is the name; text in between is the kernel's own
        // affair.
        if (!tag) {
            if (!section_) start(std::string{trimmed(line)});
            return;
        }
        if (!section_) {
            if (tag->first == "C++")
                fail("'C++:' stands in no section",
                     "write the name of the subsystem above it, and F: lines for its files");
            start({});
        }
        add(tag->first, tag->second);
    }

    void end() {
        if (!section_) return;
        auto section = *std::move(section_);
        section_.reset();
        const auto line = std::exchange(stance_line_, 0U);
        if (section.files.empty() && line == 0) return;  // Prose.
        if (line != 0 && section.files.empty())
            fail(fmt::format("'{}' says what it thinks of C++, and has no files", section.name), "add its F: lines",
                 line);
        if (line != 0 && section.owners.empty())
            fail(fmt::format("'{}' says what it thinks of C++, and has no owner", section.name),
                 "add 'M: Name <address>': whoever wants to know more asks there", line);
        subsystems.push_back(std::move(section));
    }

    std::vector<Subsystem> subsystems;

private:
    void start(std::string name) {
        section_.emplace();
        section_->name = std::move(name);
        section_->line = number_;
    }
    void add(std::string_view tag, std::string_view text) {
        const std::string value{text};
        if (tag == "M") section_->owners.push_back(value);
        if (tag == "L") section_->lists.push_back(value);
        if (tag == "F") section_->files.push_back(value);
        if (tag == "X") section_->excluded.push_back(value);
        if (tag != "C++") return;
        if (stance_line_ != 0) fail("a second 'C++:' in one section", "keep one");
        stance_line_ = number_;
        if (value == "accept")
            section_->stance = Stance::accept;
        else if (value == "hands-off")
            section_->stance = Stance::hands_off;
        else if (value == "decline")
            section_->stance = Stance::decline;
        else
            fail(fmt::format("'{}' is no stance", value), "write 'C++: accept', 'C++: hands-off' or 'C++: decline'");
    }

    [[noreturn]] void fail(const std::string& what, const std::string& next, unsigned line = 0) const {
        throw UserError{fmt::format("{}:{}: {}", name_, line == 0 ? number_ : line, what), next, 2};
    }

    const std::string& name_;
    unsigned number_ = 0;
    unsigned stance_line_ = 0;
    std::optional<Subsystem> section_;
};

}  // namespace

std::string_view word_for(Stance stance) {
    switch (stance) {
        case Stance::accept:
            return "accept";
        case Stance::hands_off:
            return "hands-off";
        case Stance::decline:
            return "decline";
        case Stance::unsaid:
            break;
    }
    return "has not said";
}

std::string address_in(std::string_view owner) {
    const auto from = owner.rfind('<'), to = owner.rfind('>');
    if (from == std::string_view::npos || to == std::string_view::npos || to < from) return lower(trimmed(owner));
    return lower(trimmed(owner.substr(from + 1, to - from - 1)));
}

bool Subsystem::is_owned_by(std::string_view email) const {
    return std::ranges::any_of(owners, [&](const auto& owner) { return address_in(owner) == lower(email); });
}

bool matches(std::string_view pattern, std::string_view path) {
    const auto wanted = parts_of(pattern), found = parts_of(path);
    if (wanted.empty() || wanted.size() > found.size()) return false;
    for (std::size_t at = 0; at < wanted.size(); ++at)
        if (!part_matches(wanted[at], found[at])) return false;
    if (wanted.size() == found.size()) return true;
    // Below it: a folder, by its slash or because it is written out.
    return pattern.ends_with('/') || pattern.find_first_of("*?") == std::string_view::npos;
}

Policy Policy::parse(std::string_view text, const std::string& name) {
    Reader reader{name};
    for (const auto& line : lines_of(text)) reader.read(line);
    reader.end();
    Policy policy;
    policy.subsystems_ = std::move(reader.subsystems);
    return policy;
}

Policy::Match Policy::of(std::string_view path) const {
    Match best;
    for (const auto& subsystem : subsystems_) {
        if (std::ranges::any_of(subsystem.excluded, [&](const auto& pattern) { return matches(pattern, path); }))
            continue;
        for (const auto& pattern : subsystem.files)
            if (matches(pattern, path) && (!best.subsystem || weight(pattern) > weight(best.pattern)))
                best = {&subsystem, pattern};
    }
    return best;
}

const Subsystem* Policy::named(std::string_view name) const {
    const auto found = std::ranges::find(subsystems_, name, &Subsystem::name);
    return found == subsystems_.end() ? nullptr : &*found;
}

}  // namespace keel
